import type { RefusedRow, VisitEntry } from '../../../../shared/domain/listening/sourceEntry.ts'
import { type Aliases, type GuessedColumn, guessColumns } from '../../reading/columnGuess.ts'
import { hasHeadings } from '../../reading/recognition.ts'
import { identityOf, isRefusal, momentAt, personOf, placeOf, refusal, said } from '../../reading/tableReading.ts'
import type { TableSource } from '../contract.ts'

const ID = ['record id', 'id do registro', 'id de registro', 'id del registro']

const ALIASES: Aliases = {
  ...Object.fromEntries(ID.map((word) => [word, 'id' as const])),
  email: 'customer',
  'e mail': 'customer',
  correo: 'customer',
  'first name': 'person',
  nome: 'person',
  nombre: 'person',
  'lifecycle stage': 'stage',
  'fase do ciclo de vida': 'stage',
  'estagio do ciclo de vida': 'stage',
  'etapa del ciclo de vida': 'stage',
  'create date': 'date',
  'data de criacao': 'date',
  'fecha de creacion': 'date',
  'original source': 'channel',
  'fonte original': 'channel',
  'origem original': 'channel',
  'fuente original': 'channel',
}

/** `Became a Lead Date` → `Lead` */
const BECAME =
  /^(?:became an? (.+) date|data (?:em que )?(?:se )?tornou(?:-se)? (?:um |uma )?(.+)|fecha en que se convirtio en (.+))$/i
const becameOf = (heading: string): string | undefined => {
  const match = BECAME.exec(heading)
  return match?.[1] ?? match?.[2] ?? match?.[3]
}

const WON = /^(customer|cliente|evangelist|evangelizador|divulgador|promotor)$/i

/**
 * HubSpot contacts: where a person stands in the life cycle. Each dated stage is a visit; without dates of stages the
 * present one counts from the day the contact was made.
 */
export const hubspotContacts: TableSource = {
  name: 'hubspotContacts',
  recognise: (look) =>
    hasHeadings(look, ID, ['first name', 'email', 'e mail', 'nome', 'nombre', 'correo']) &&
    !hasHeadings(look, ['ticket name', 'deal name'])
      ? 0.9
      : 0,
  columns: (look) =>
    guessColumns(look, ALIASES, 'ignore').map(
      (column): GuessedColumn =>
        becameOf(column.heading) === undefined ? column : { heading: column.heading, role: 'closed', sure: true },
    ),
  kind: () => 'visits',
  reader(reading, { numbering }) {
    const created = reading.first('date')
    const stage = reading.first('stage')
    return (row) => {
      const entries: VisitEntry[] = []
      const refusals: RefusedRow[] = []
      const identity = numbering(identityOf(reading, row))
      const customer = said(reading, row, reading.first('customer')) || said(reading, row, reading.first('id'))
      const place = placeOf(reading, row)
      const person = personOf(reading, row)
      const add = (at: string, touchpoint: string): void => {
        entries.push({
          kind: 'visit',
          line: row.line,
          identity: `${identity}/${touchpoint.slice(0, 60)}`,
          place,
          ...(person === undefined ? {} : { person }),
          at,
          customer,
          touchpoint,
          outcome: WON.test(touchpoint) ? 'won' : null,
        })
      }
      if (customer === '') return { entries, refusals: [refusal(row, 'CUSTOMER_MISSING')] }
      for (const at of reading.all('closed')) {
        if (said(reading, row, at) === '') continue
        const moment = momentAt(reading, row, at)
        if (isRefusal(moment)) refusals.push(moment)
        else add(moment, becameOf(reading.headings[at]!) ?? reading.headings[at]!)
      }
      if (entries.length === 0 && refusals.length === 0) {
        const moment = momentAt(reading, row, created)
        if (isRefusal(moment)) refusals.push(moment)
        else if (said(reading, row, stage) === '') refusals.push(refusal(row, 'TOUCHPOINT_MISSING'))
        else add(moment, said(reading, row, stage))
      }
      return { entries, refusals }
    }
  },
}
