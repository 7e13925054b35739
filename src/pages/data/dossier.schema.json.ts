import type { APIRoute } from 'astro';
import { z } from 'zod';
import { DossierDataSchema } from '../../schemas/data.ts';

// As input: what has more fields than these is still valid, since fields may be added.
export const GET: APIRoute = () => Response.json(z.toJSONSchema(DossierDataSchema, { io: 'input' }));
