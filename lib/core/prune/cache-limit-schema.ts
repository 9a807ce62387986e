import { z } from '@/lib/zod';
import { CACHE_LIMITS, type CacheLimit } from './cache-limit';

/** The shape of the reader's choice where it is sent or stored. */
export const cacheLimitSchema: z.ZodMiniType<CacheLimit> = z.literal(CACHE_LIMITS);
