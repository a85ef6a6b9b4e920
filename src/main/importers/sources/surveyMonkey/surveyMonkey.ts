import { fold } from '../../../../shared/domain/text/fold.ts'
import { type Aliases, guessColumns } from '../../reading/columnGuess.ts'
import { tidyHeading } from '../../reading/headings.ts'
import { type TableLook, trimmedWidth, withHead } from '../../reading/look.ts'
import { hasHeadings } from '../../reading/recognition.ts'
import type { TableSource } from '../contract.ts'

const ID = ['respondent id', 'id do respondente', 'id del encuestado']
const COLLECTOR = ['collector id', 'id do coletor', 'id del recopilador']

const ALIASES: Aliases = {
  ...Object.fromEntries(ID.map((word) => [word, 'id' as const])),
  ...Object.fromEntries(COLLECTOR.map((word) => [word, 'ignore' as const])),
  'date created': 'date',
  'data de criacao': 'date',
  'fecha de creacion': 'date',
  'date modified': 'ignore',
  'data de modificacao': 'ignore',
  'data da modificacao': 'ignore',
  'fecha de modificacion': 'ignore',
  'ip address': 'ignore',
  'endereco ip': 'ignore',
  'direccion ip': 'ignore',
  'email address': 'person',
  'endereco de e mail': 'person',
  'direccion de correo electronico': 'person',
  'first name': 'person',
  nome: 'person',
  nombre: 'person',
  'last name': 'ignore',
  sobrenome: 'ignore',
  apellido: 'ignore',
  'custom data 1': 'ignore',
  'dados personalizados 1': 'ignore',
}

/** What the second row says where it adds nothing to the question. */
const PLAIN = new Set([
  'response',
  'open ended response',
  'resposta',
  'resposta aberta',
  'respuesta',
  'respuesta abierta',
])

/**
 * SurveyMonkey: a second row tells the kind of answer or the option; a question over several columns stands in the first
 * of them only.
 */
function twoRowHead(look: TableLook): TableLook {
  const at = look.first.findIndex(({ line }) => line === look.headLine)
  const second = look.first[at + 1]
  if (at < 0 || !second || (second.cells[0] !== '' && tidyHeading(second.cells[0]) !== '')) return look
  const width = Math.max(trimmedWidth(look.head), trimmedWidth(second.cells))
  let question = ''
  const cells = Array.from({ length: width }, (_, i) => {
    const own = tidyHeading(look.head[i])
    const option = tidyHeading(second.cells[i])
    question = own || question
    if (option === '' || PLAIN.has(fold(option))) return question
    const several = own === '' || tidyHeading(look.head[i + 1]) === ''
    return several && option !== question ? `${question} – ${option}` : question
  })
  return withHead(look.first, cells, second.line, at + 1)
}

export const surveyMonkey: TableSource = {
  name: 'surveyMonkey',
  recognise: (look) => (hasHeadings(look, ID, COLLECTOR) ? 0.98 : 0),
  head: twoRowHead,
  columns: (look) => guessColumns(look, ALIASES, 'questions'),
  kind: () => 'answers',
}
