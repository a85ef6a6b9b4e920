import type { RefusedRow, VisitEntry } from '../../../../shared/domain/listening/sourceEntry.ts'
import { type Aliases, guessColumns } from '../../reading/columnGuess.ts'
import { idIdentity } from '../../reading/identity.ts'
import { hasHeadings } from '../../reading/recognition.ts'
import { isRefusal, momentAt, numberAt, placeOf, refusal, said } from '../../reading/tableReading.ts'
import type { TableSource } from '../contract.ts'

const ALIASES: Aliases = {
  email: 'customer',
  'e mail': 'customer',
  nome: 'person',
  'estagio no funil': 'stage',
  'data da primeira conversao': 'date',
  'origem da primeira conversao': 'channel',
  'data da ultima conversao': 'to',
  'origem da ultima conversao': 'page',
  'data da ultima oportunidade': 'replied',
  'data da ultima venda': 'closed',
  'valor da ultima venda': 'value',
  tags: 'ignore',
  'total de conversoes': 'ignore',
}

/** RD Station's list of leads: the first and last conversion, the last opportunity and the last sale are visits. */
export const rdStation: TableSource = {
  name: 'rdStation',
  recognise: (look) => (hasHeadings(look, ['email', 'e mail'], 'nome', 'estagio no funil') ? 0.97 : 0),
  columns: (look) => guessColumns(look, ALIASES, 'ignore'),
  kind: () => 'visits',
  reader(reading, { numbering }) {
    const lastSource = reading.first('page')
    return (row) => {
      const customer = said(reading, row, reading.first('customer')) || said(reading, row, reading.first('person'))
      if (customer === '') return { entries: [], refusals: [refusal(row, 'CUSTOMER_MISSING')] }
      const entries: VisitEntry[] = []
      const refusals: RefusedRow[] = []
      const identity = numbering(idIdentity(customer))
      const { page: _, ...place } = placeOf(reading, row)
      const value = numberAt(reading, row, reading.first('value'))
      if (isRefusal(value)) refusals.push(value)
      for (const role of ['date', 'to', 'replied', 'closed'] as const) {
        const at = reading.first(role)
        if (said(reading, row, at) === '') continue
        const moment = momentAt(reading, row, at)
        if (isRefusal(moment)) {
          refusals.push(moment)
          continue
        }
        const source = role === 'to' ? said(reading, row, lastSource) : ''
        entries.push({
          kind: 'visit',
          line: row.line,
          identity: `${identity}/${role}`,
          place: source === '' ? place : { ...place, channel: source },
          person: customer,
          at: moment,
          customer,
          touchpoint: reading.headings[at]!.replace(/^data d[ao] /i, '').replace(/^./, (letter) =>
            letter.toUpperCase(),
          ),
          outcome: role === 'closed' ? 'won' : null,
          ...(role === 'closed' && typeof value === 'number' ? { value } : {}),
        })
      }
      if (entries.length === 0 && refusals.length === 0) refusals.push(refusal(row, 'DATE_MISSING'))
      return { entries, refusals }
    }
  },
}
