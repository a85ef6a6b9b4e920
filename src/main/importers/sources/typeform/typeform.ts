import { type Aliases, guessColumns } from '../../reading/columnGuess.ts'
import { hasHeadings } from '../../reading/recognition.ts'
import type { TableSource } from '../contract.ts'

const ALIASES: Aliases = {
  '#': 'id',
  'submit date (utc)': 'date',
  'data de envio (utc)': 'date',
  'fecha de envio (utc)': 'date',
  'start date (utc)': 'ignore',
  'data de inicio (utc)': 'ignore',
  'fecha de inicio (utc)': 'ignore',
  'stage date (utc)': 'ignore',
  'network id': 'ignore',
  'response type': 'ignore',
  tags: 'ignore',
  ending: 'ignore',
}

/** Typeform: `#` is the token of the answer, moments are UTC. */
export const typeform: TableSource = {
  name: 'typeform',
  recognise: (look) =>
    hasHeadings(look, '#', ['submit date (utc)', 'data de envio (utc)', 'fecha de envio (utc)']) ? 0.98 : 0,
  columns: (look) => guessColumns(look, ALIASES, 'questions'),
  kind: () => 'answers',
  utc: true,
}
