import { fold } from '../../../../shared/domain/text/fold.ts'
import { type Aliases, guessColumns } from '../../reading/columnGuess.ts'
import { tidyHeading } from '../../reading/headings.ts'
import { type TableLook, withHead } from '../../reading/look.ts'
import { answersReader } from '../../reading/rowAnswers.ts'
import { cellText } from '../../reading/rows.ts'
import { refusal, said } from '../../reading/tableReading.ts'
import type { TableSource } from '../contract.ts'

const ALIASES: Aliases = {
  'end date': 'date',
  enddate: 'date',
  'start date': 'ignore',
  startdate: 'ignore',
  'recorded date': 'ignore',
  recordeddate: 'ignore',
  'response id': 'id',
  responseid: 'id',
  'response type': 'status',
  status: 'status',
  'ip address': 'ignore',
  ipaddress: 'ignore',
  progress: 'ignore',
  'duration (in seconds)': 'ignore',
  finished: 'ignore',
  'recipient email': 'person',
  recipientemail: 'person',
  'recipient first name': 'person',
  recipientfirstname: 'person',
  'recipient last name': 'ignore',
  recipientlastname: 'ignore',
  'external data reference': 'ignore',
  externalreference: 'ignore',
  'location latitude': 'ignore',
  locationlatitude: 'ignore',
  'location longitude': 'ignore',
  locationlongitude: 'ignore',
  'distribution channel': 'ignore',
  distributionchannel: 'ignore',
  'user language': 'ignore',
  userlanguage: 'ignore',
}

const isImportRow = (cells: readonly (string | number)[]): boolean =>
  cells.some((cell) => cellText(cell).trimStart().startsWith('{"ImportId"'))

/** Row 1 are codes, row 2 the questions, row 3 `{"ImportId":…}`. Codes of Qualtrics' own columns are kept. */
function threeRowHead(look: TableLook): TableLook {
  const at = look.first.findIndex(({ cells }) => isImportRow(cells))
  if (at < 1) return look
  const codes = look.first[0]!.cells
  const questions = at >= 2 ? look.first[at - 1]!.cells : codes
  const cells = codes.map((code, i) => {
    const plain = tidyHeading(code)
    const asked = tidyHeading(questions[i])
    if (fold(plain) in ALIASES || asked === '') return plain
    // the group that Qualtrics works out repeats the question
    return /_NPS_GROUP$/i.test(plain) ? plain : asked
  })
  return withHead(look.first, cells, look.first[at]!.line, at)
}

export const qualtrics: TableSource = {
  name: 'qualtrics',
  recognise(look) {
    const codes = new Set(look.first[0]?.cells.map((cell) => tidyHeading(cell).toLowerCase()))
    if (!codes.has('startdate') || !codes.has('enddate')) return 0
    return look.first.slice(1, 4).some(({ cells }) => isImportRow(cells)) ? 0.99 : 0.5
  },
  head: threeRowHead,
  columns: (look) =>
    guessColumns(look, ALIASES, 'questions').map((column) =>
      /_NPS_GROUP$/i.test(column.heading) ? { heading: column.heading, role: 'ignore', sure: true } : column,
    ),
  kind: () => 'answers',
  reader(reading, { numbering }) {
    const answers = answersReader(reading, numbering)
    const status = reading.first('status')
    return (row) =>
      /^(survey preview|survey test|1|8|9)$/i.test(said(reading, row, status))
        ? { entries: [], refusals: [refusal(row, 'TEST_ANSWER')] }
        : answers(row)
  },
}
