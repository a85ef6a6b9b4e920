import type { ColumnChoice } from '../../../../shared/domain/listening/sourceChoices.ts'
import { type Aliases, guessColumns } from '../../reading/columnGuess.ts'
import { hasHeadings } from '../../reading/recognition.ts'
import { measuresReader } from '../../reading/rowMeasures.ts'
import { numberAt, said } from '../../reading/tableReading.ts'
import type { TableSource } from '../contract.ts'

const count = (metric: string): Omit<ColumnChoice, 'heading'> => ({
  role: 'measure',
  metric: `own:${metric}`,
  unit: 'count',
})
const percent = (metric: string): Omit<ColumnChoice, 'heading'> => ({
  role: 'measure',
  metric: `own:${metric}`,
  unit: 'percent',
})

const ALIASES: Aliases = {
  title: 'subject',
  subject: 'stage',
  list: 'ignore',
  audience: 'ignore',
  'send date': 'date',
  'unique id': 'id',
  'total recipients': count('emailRecipients'),
  'successful deliveries': count('emailDeliveries'),
  'total bounces': count('emailBounces'),
  'unique opens': count('emailOpens'),
  'open rate': percent('emailOpenRate'),
  'unique clicks': count('emailClicks'),
  'click rate': percent('emailClickRate'),
  unsubscribes: count('emailUnsubscribes'),
  'abuse complaints': count('emailComplaints'),
}

/** Rates are shares of the mails delivered. */
const RATES = new Set(['own:emailOpenRate', 'own:emailClickRate'])

/** Mailchimp's list of campaigns: figures of the day on which each was sent. */
export const mailchimp: TableSource = {
  name: 'mailchimp',
  recognise: (look) => (hasHeadings(look, 'unique opens', 'successful deliveries') ? 0.97 : 0),
  columns: (look) => guessColumns(look, ALIASES, 'ignore'),
  kind: () => 'measures',
  nothing: ['n/a', 'N/A', '-'],
  reader(reading, { numbering }) {
    const measures = measuresReader(reading, numbering, null)
    const delivered = reading.columns.findIndex((column) => column?.metric === 'own:emailDeliveries')
    return (row) => {
      const { entries, refusals } = measures(row)
      const base = numberAt(reading, row, delivered)
      return {
        refusals,
        entries: entries.map((entry) => {
          if (entry.kind !== 'measurement') return entry
          const { stage, ...place } = entry.place
          const subject = place.subject ?? stage ?? said(reading, row, reading.first('id'))
          const n = typeof base === 'number' && RATES.has(entry.metric) ? base : null
          return { ...entry, n, place: { ...place, channel: 'E-mail', ...(subject === '' ? {} : { subject }) } }
        }),
      }
    }
  },
}
