import type { Rule } from './rule.ts'
import { CHANNEL_RULES } from './rules/channels.ts'
import { CONSISTENCY_RULES } from './rules/consistency.ts'
import { EVIDENCE_RULES } from './rules/evidence.ts'
import { FEELING_RULES } from './rules/feelings.ts'
import { FIGURE_RULES } from './rules/figures.ts'
import { IMPROVEMENT_RULES } from './rules/improvements.ts'
import { KEY_RULES } from './rules/keys.ts'
import { LISTENING_RULES } from './rules/listening.ts'
import { MAP_RULES } from './rules/map.ts'
import { NAME_RULES } from './rules/names.ts'
import { OWNER_RULES } from './rules/owners.ts'
import { PEOPLE_RULES } from './rules/people.ts'
import { PROMISE_RULES } from './rules/promises.ts'

/** Every rule of the coach, in the order in which its questions are asked. */
export const RULES: readonly Rule[] = [
  ...MAP_RULES,
  ...NAME_RULES,
  ...FEELING_RULES,
  ...CHANNEL_RULES,
  ...OWNER_RULES,
  ...KEY_RULES,
  ...EVIDENCE_RULES,
  ...LISTENING_RULES,
  ...FIGURE_RULES,
  ...PROMISE_RULES,
  ...PEOPLE_RULES,
  ...IMPROVEMENT_RULES,
  ...CONSISTENCY_RULES,
]
