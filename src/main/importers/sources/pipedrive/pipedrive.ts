import type { VisitEntry } from '../../../../shared/domain/listening/sourceEntry.ts'
import { type Aliases, guessColumns } from '../../reading/columnGuess.ts'
import { outcomeOf } from '../../reading/rowVisits.ts'
import { identityOf, isRefusal, momentAt, numberAt, placeOf, refusal, said } from '../../reading/tableReading.ts'
import type { TableSource } from '../contract.ts'

/** `Deal - Title` as `fold` leaves it: hyphens are blanks. */
const ALIASES: Aliases = {
  'deal id': 'id',
  'negocio id': 'id',
  'trato id': 'id',
  'deal title': 'subject',
  'negocio titulo': 'subject',
  'trato titulo': 'subject',
  'deal value': 'value',
  'negocio valor': 'value',
  'trato valor': 'value',
  'deal stage': 'stage',
  'negocio etapa': 'stage',
  'trato etapa': 'stage',
  'deal status': 'outcome',
  'negocio status': 'outcome',
  'trato estado': 'outcome',
  'deal deal created': 'date',
  'deal created': 'date',
  'negocio negocio criado': 'date',
  'negocio negocio criado em': 'date',
  'trato trato creado': 'date',
  'deal add time': 'date',
  'deal won time': 'closed',
  'negocio data de ganho': 'closed',
  'negocio hora de ganho': 'closed',
  'trato hora de ganado': 'closed',
  'deal lost time': 'replied',
  'negocio data de perda': 'replied',
  'negocio hora de perda': 'replied',
  'trato hora de perdido': 'replied',
  'deal lost reason': 'text',
  'negocio motivo da perda': 'text',
  'trato motivo de perdida': 'text',
  'deal source channel': 'channel',
  'deal label': 'channel',
  'deal contact person': 'customer',
  'deal organization': 'person',
  'negocio pessoa de contato': 'customer',
  'negocio organizacao': 'person',
  'trato persona de contacto': 'customer',
  'trato organizacion': 'person',
  'person name': 'customer',
  'pessoa nome': 'customer',
  'persona nombre': 'customer',
  'organization name': 'person',
  'organizacao nome': 'person',
  'organizacion nombre': 'person',
  'activity id': 'id',
  'atividade id': 'id',
  'activity type': 'touchpoint',
  'atividade tipo': 'touchpoint',
  'actividad tipo': 'touchpoint',
  'activity subject': 'subject',
  'atividade assunto': 'subject',
  'activity due date': 'date',
  'atividade data de vencimento': 'date',
  'activity contact person': 'customer',
  'activity deal': 'person',
}

const HEADING =
  /^(deal|person|organization|activity|neg[oó]cio|pessoa|organiza[cç][aã]o|atividade|trato|persona|organizaci[oó]n|actividad) - /i

/**
 * Pipedrive. A deal is a visit when it was made and one when it was won or lost, at the stage it stands in; rows of
 * other lists link by the person's name. The reason of a loss is the subject of that visit.
 */
export const pipedrive: TableSource = {
  name: 'pipedrive',
  recognise: (look) => (look.headings.filter((heading) => HEADING.test(heading)).length >= 2 ? 0.96 : 0),
  columns: (look) => guessColumns(look, ALIASES, 'ignore'),
  kind: () => 'visits',
  reader(reading, { numbering }) {
    const at = (role: Parameters<typeof reading.first>[0]): number => reading.first(role)
    return (row) => {
      const customer =
        said(reading, row, at('customer')) || said(reading, row, at('person')) || said(reading, row, at('subject'))
      if (customer === '') return { entries: [], refusals: [refusal(row, 'CUSTOMER_MISSING')] }
      const touchpoint = said(reading, row, at('touchpoint')) || said(reading, row, at('stage'))
      if (touchpoint === '') return { entries: [], refusals: [refusal(row, 'TOUCHPOINT_MISSING')] }
      const opened = momentAt(reading, row, at('date'))
      const value = numberAt(reading, row, at('value'))
      const outcome = outcomeOf(said(reading, row, at('outcome')))
      const end = outcome === 'won' ? at('closed') : outcome === 'lost' ? at('replied') : -1
      const ended = end < 0 || said(reading, row, end) === '' ? null : momentAt(reading, row, end)
      if (isRefusal(opened) && (ended === null || isRefusal(ended))) return { entries: [], refusals: [opened] }
      const identity = numbering(identityOf(reading, row))
      const place = placeOf(reading, row)
      const money = value === null || isRefusal(value) ? {} : { value }
      const visit = (key: string, moment: string, how: VisitEntry['outcome'], subject = place.subject): VisitEntry => ({
        kind: 'visit',
        line: row.line,
        identity: `${identity}/${key}`,
        place: subject === undefined ? place : { ...place, subject },
        person: customer,
        at: moment,
        customer,
        touchpoint,
        outcome: how,
        ...money,
      })
      const entries: VisitEntry[] = []
      if (!isRefusal(opened)) entries.push(visit('made', opened, ended === null ? outcome : null))
      const reason = outcome === 'lost' ? said(reading, row, at('text')) : ''
      if (ended !== null && !isRefusal(ended)) entries.push(visit('ended', ended, outcome, reason || place.subject))
      return { entries, refusals: [opened, ended, value].filter(isRefusal) }
    }
  },
}
