import { noVerdict, type Verdict } from '../../../../shared/domain/metric/proof/verdict.ts'
import { effectText, neededText, verdictSentence } from '../../../../shared/i18n/verdictText.ts'
import { only, text, UsageError, words } from '../arguments.ts'
import { openFile } from '../client.ts'
import type { Command } from '../context.ts'
import { findImprovement } from '../findImprovement.ts'
import { findSegment } from '../findSegment.ts'

/** Whether what an improvement was to move has moved. Asking here counts as no look. */
export const verdict: Command = async (context) => {
  const { line, messages } = context
  only(line, 'improvement', 'segment')
  const [file] = words(line, 'FILE')
  const wanted = text(line, 'improvement')
  if (wanted === undefined) throw new UsageError('verdict FILE --improvement I')
  await openFile(context, file!)
  const { id } = await findImprovement(context, wanted)
  const segment = text(line, 'segment')
  const found = await context.request('proof.verdict', {
    improvementId: id,
    ...(segment === undefined ? {} : { segmentId: (await findSegment(context, segment)).id }),
  })
  if (!found) return { data: asData(noVerdict('noPlan')), plain: messages.t('proof.reason.noPlan') }
  const said = [verdictSentence(messages, found), effectText(messages, found), neededText(messages, found)]
  return { data: asData(found), plain: said.filter((sentence) => sentence !== null).join('\n') }
}

const asData = ({ verdict: is, effect, low, high, n, needed, test }: Verdict) =>
  ({ verdict: is, effect, low, high, n, needed, test }) as const
