import { USUAL_SCALES } from '../../../../shared/domain/feedback/scale.ts'
import { type Aliases, guessColumns } from '../../reading/columnGuess.ts'
import { hasHeadings } from '../../reading/recognition.ts'
import type { TableSource } from '../contract.ts'

const ALIASES: Aliases = {
  id: 'id',
  'summation column': 'ignore',
  requester: 'person',
  'requester email': 'person',
  subject: 'subject',
  status: 'status',
  via: 'channel',
  group: 'stage',
  'created at': 'date',
  'solved at': 'closed',
  'first reply time in minutes': 'firstResponse',
  'full resolution time in minutes': 'resolution',
  'resolution time': { role: 'resolution', durationUnit: 'hours' },
  reopens: 'reopens',
  replies: 'contacts',
  'satisfaction score': { role: 'score', scale: USUAL_SCALES.thumbs },
  'satisfaction comment': { role: 'text', explains: 'Satisfaction Score' },
}

/** Zendesk tickets. `-` is nothing; of the two resolution times the one in minutes is taken, the other is in hours. */
export const zendesk: TableSource = {
  name: 'zendesk',
  recognise(look) {
    if (hasHeadings(look, 'summation column')) return 0.97
    const times = [
      'satisfaction score',
      'first reply time in minutes',
      'first reply time in minutes within business hours',
    ]
    return hasHeadings(look, 'requester id', times) ? 0.95 : 0
  },
  columns(look) {
    const minutes = look.folded.includes('full resolution time in minutes')
    return guessColumns(look, ALIASES, 'ignore').map((column, i) =>
      minutes && look.folded[i] === 'resolution time'
        ? { heading: column.heading, role: 'ignore', sure: true }
        : column,
    )
  },
  kind: () => 'cases',
  nothing: ['-', 'Offered', 'Unoffered', 'Not Offered'],
}
