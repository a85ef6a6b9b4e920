import { docToDraft } from '../../../shared/domain/draft/fromDoc.ts'
import { JOURNEY_FILE_FORMAT, type JourneyFile } from '../../../shared/domain/draft/journeyDraft.ts'
import { leftOut, type TextExport, type TextExportInput } from './textExport.ts'

/** Characters that JSON allows and that readers of text take out. */
const FRAGILE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g

/** The journey file: read again it gives the same journey. Also what travels inside a PDF. */
export function exportJson({ doc, assets }: TextExportInput): TextExport {
  const left = leftOut()
  const journey = docToDraft(doc, assets)
  const file: JourneyFile = { format: JOURNEY_FILE_FORMAT, version: 1, business: doc.workspaceName, journey }
  left.add('LINKS_LEFT_OUT', doc.touchpoints.filter((t) => t.linkedJourneyId !== null).length)
  const pictures = [...doc.personas.map((p) => p.pictureAssetId), ...doc.cards.map((c) => c.assetId)]
  const held = new Set(doc.assets.filter((a) => assets?.has(a.id)).map((a) => a.id))
  left.add('PICTURES_LEFT_OUT', pictures.filter((id) => id !== null && !held.has(id)).length)
  const text = JSON.stringify(file, null, 2).replace(
    FRAGILE,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return { text: `${text}\n`, warnings: left.list() }
}
