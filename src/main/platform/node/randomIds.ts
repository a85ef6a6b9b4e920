import { nanoid } from 'nanoid'
import type { Ids } from '../ports.ts'

/** 21 characters of A–Z a–z 0–9 _ -, 126 random bits. */
export const randomIds: Ids = { next: () => nanoid() }
