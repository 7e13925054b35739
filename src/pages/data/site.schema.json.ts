import type { APIRoute } from 'astro';
import { z } from 'zod';
import { SiteDataSchema } from '../../schemas/data.ts';

// `io: 'input'` allows unknown fields, since fields may be added later.
export const GET: APIRoute = () => Response.json(z.toJSONSchema(SiteDataSchema, { io: 'input' }));
