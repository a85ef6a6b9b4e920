import { USUAL_SCALES } from '../../../../shared/domain/feedback/scale.ts'
import { type Aliases, guessColumns } from '../../reading/columnGuess.ts'
import { hasHeadings } from '../../reading/recognition.ts'
import type { TableSource } from '../contract.ts'

const CES = { role: 'score', scale: USUAL_SCALES.ces } as const

const ALIASES: Aliases = {
  'ticket id': 'id',
  'id do ticket': 'id',
  'id del ticket': 'id',
  'id de ticket': 'id',
  'ticket name': 'subject',
  'nome do ticket': 'subject',
  'nombre del ticket': 'subject',
  'create date': 'date',
  'data de criacao': 'date',
  'fecha de creacion': 'date',
  'close date': 'closed',
  'data de fechamento': 'closed',
  'fecha de cierre': 'closed',
  'ticket status': 'status',
  'status do ticket': 'status',
  'estado del ticket': 'status',
  pipeline: 'stage',
  source: 'channel',
  origem: 'channel',
  fonte: 'channel',
  fuente: 'channel',
  'time to first agent email reply (hh:mm:ss)': 'firstResponse',
  'time to first agent email reply': 'firstResponse',
  'tempo ate a primeira resposta por e mail do agente (hh:mm:ss)': 'firstResponse',
  'tiempo hasta la primera respuesta por correo del agente (hh:mm:ss)': 'firstResponse',
  'time to close (hh:mm:ss)': 'resolution',
  'time to close': 'resolution',
  'tempo ate o fechamento (hh:mm:ss)': 'resolution',
  'tempo para fechar (hh:mm:ss)': 'resolution',
  'tiempo hasta el cierre (hh:mm:ss)': 'resolution',
  'last ces survey rating': CES,
  'ultima avaliacao da pesquisa ces': CES,
  'ultima valoracion de la encuesta ces': CES,
  'last ces survey comment': { role: 'text', explains: 'Last CES survey rating' },
  'associated contact': 'person',
  'contato associado': 'person',
  'contacto asociado': 'person',
  'number of times contacted': 'contacts',
}

/** HubSpot tickets: one request a row, with the ease (CES) that the customer gave last. */
export const hubspotTickets: TableSource = {
  name: 'hubspotTickets',
  recognise: (look) =>
    hasHeadings(
      look,
      ['ticket id', 'id do ticket', 'id del ticket', 'id de ticket'],
      ['ticket name', 'nome do ticket', 'nombre del ticket'],
    )
      ? 0.97
      : 0,
  columns: (look) => guessColumns(look, ALIASES, 'ignore'),
  kind: () => 'cases',
}
