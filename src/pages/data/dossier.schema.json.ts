import type { APIRoute } from 'astro';
import { z } from 'zod';
import { DossierDataSchema } from '../../schemas/data.ts';

export const GET: APIRoute = () => Response.json(z.toJSONSchema(DossierDataSchema));
