import { Id, z } from '../schema.ts'

/** How a statement on the map is known: assumed (hollow), observed, measured (solid), proposed. */
export const EvidenceStatus = z.enum(['assumed', 'observed', 'measured', 'proposed'])
export type EvidenceStatus = z.infer<typeof EvidenceStatus>

/** Feeling from −2 (suffers) to +2 (loves). */
export const ValenceValue = z.union([z.literal(-2), z.literal(-1), z.literal(0), z.literal(1), z.literal(2)])
export type ValenceValue = z.infer<typeof ValenceValue>

/** One persona's feeling at a step or touchpoint; `personaId` null: said of no persona in particular. */
export const Valence = z.strictObject({ personaId: Id.nullable(), value: ValenceValue })
export type Valence = z.infer<typeof Valence>
/** At most one entry per persona. */
export const Valences = z.array(Valence).max(200)
