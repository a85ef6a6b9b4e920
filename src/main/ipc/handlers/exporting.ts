import { FORMATS } from '../../exporters/registry.ts'
import type { Ports } from '../../platform/ports.ts'
import { exportJourney } from '../../services/exporting/exportJourney.ts'
import { exportTable } from '../../services/exporting/exportTable.ts'
import { suggestFileName } from '../../services/exporting/fileName.ts'
import { writeExport } from '../../services/exporting/writeExport.ts'
import { improvingAt } from '../../services/improving/improvingAt.ts'
import { findJourneyDoc, needJourneyDoc } from '../../services/journeys/read.ts'
import { printPaper } from '../../services/kiosk/printPaper.ts'
import { dayOf, measuredOf } from '../../services/listening/measuredNow.ts'
import { printReport } from '../../services/overview/printReport.ts'
import { printPractice } from '../../services/practice/printPractice.ts'
import type { WorkspaceSession } from '../../services/workspace/session.ts'
import type { DirectHandlers } from '../handlers.ts'

interface Parts {
  readonly session: WorkspaceSession
  readonly ports: Pick<Ports, 'clock' | 'printer' | 'paths'>
}

export function exportHandlers({
  session,
  ports,
}: Parts): Pick<DirectHandlers, 'export.run' | 'listening.export' | 'paper.print' | 'practice.print' | 'report.print'> {
  return {
    'export.run': async ({ signal, progress }, { journeyId, options, path }) => {
      const file = session.current()
      const doc = needJourneyDoc(file, journeyId)
      const { overlayJourneyId: otherId } = options
      const overlay = otherId !== null && otherId !== journeyId ? findJourneyDoc(file, otherId) : null
      const { bytes, pages, warnings } = await exportJourney({
        doc,
        options,
        ...(overlay && { overlay }),
        measured: await measuredOf(file, journeyId, dayOf(ports.clock.now())),
        improving: await improvingAt(file, doc, dayOf(ports.clock.now())),
        assets: (id) => file.assets.get(id),
        now: ports.clock.now(),
        printer: ports.printer,
        resources: ports.paths.resources,
        signal,
        onProgress: progress,
      })
      const fileName = suggestFileName(doc.journey, options.format)
      const { mime } = FORMATS[options.format]
      if (path === null) return { file: null, fileName, mime, bytes, pages, warnings }
      // The exporter's fractions are of the whole, too: never falling.
      progress('writing', 0.95)
      await writeExport(path, bytes, signal)
      return { file: path, fileName, mime, bytes: null, pages, warnings }
    },
    'listening.export': ({ signal, progress }, order) => exportTable({ session, ports, signal, progress }, order),
    'paper.print': async ({ signal }, { path, ...order }) => {
      const state = session.state()
      const business = state.kind === 'open' ? state.name : ''
      const { fileName, bytes } = await printPaper(ports, order, business, signal)
      if (path === null) return { file: null, fileName, bytes }
      await writeExport(path, bytes, signal)
      return { file: path, fileName, bytes: null }
    },
    'practice.print': async ({ signal }, { path, order, language }) => {
      const state = session.state()
      const business = state.kind === 'open' ? state.name : ''
      const { fileName, bytes } = await printPractice(ports, {
        file: session.current(),
        order,
        language,
        business,
        signal,
      })
      if (path === null) return { file: null, fileName, bytes }
      await writeExport(path, bytes, signal)
      return { file: path, fileName, bytes: null }
    },
    'report.print': async ({ signal }, { path, ...order }) => {
      const { bytes, ...printed } = await printReport(ports, session.current(), order, signal)
      if (path === null) return { file: null, bytes, ...printed }
      await writeExport(path, bytes, signal)
      return { file: path, bytes: null, ...printed }
    },
  }
}
