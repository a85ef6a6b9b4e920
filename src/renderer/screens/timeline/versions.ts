import type { VersionInfo } from '../../../shared/ipc/routes/maps.ts'
import { request } from '../../ipc/connection.ts'
import { useLanguage } from '../../state/languageStore.ts'
import { say, sayFailure } from '../../state/toasts.ts'
import { choose, useTimeline } from './timelineStore.ts'

/** Keeps the journey as it stands. @returns whether it is kept */
export async function keepVersion(journeyId: string, name: string): Promise<boolean> {
  const reply = await request('version.add', { journeyId, name })
  if (!reply.ok) {
    sayFailure(reply)
    return false
  }
  useTimeline.setState({ versions: [reply.data, ...useTimeline.getState().versions] })
  say({ text: useLanguage.getState().i18n.t('timeline.versions.saved', { name }), look: 'gain' })
  return true
}

/** As long as the way back is offered nothing is really gone. */
const PATIENCE_MS = 8_000

/** Takes a version off the list at once, and out of the file when nobody wanted it back. */
export function removeVersion(version: VersionInfo): void {
  const { i18n } = useLanguage.getState()
  const before = useTimeline.getState()
  const at = before.versions.indexOf(version)
  useTimeline.setState({ versions: before.versions.filter((v) => v.id !== version.id) })
  if (before.chosen?.kind === 'version' && before.chosen.version.id === version.id) void choose(null)
  if (before.other?.kind === 'version' && before.other.version.id === version.id) {
    useTimeline.setState({ other: null, otherDoc: null })
  }
  const timer = setTimeout(() => {
    void request('version.remove', { versionId: version.id }).then((reply) => !reply.ok && sayFailure(reply))
  }, PATIENCE_MS)
  say({
    text: i18n.t('timeline.versions.removed', { name: version.name }),
    ms: PATIENCE_MS,
    action: {
      label: i18n.t('common.undo'),
      run: () => {
        clearTimeout(timer)
        const { versions, journeyId } = useTimeline.getState()
        if (journeyId === version.journeyId) useTimeline.setState({ versions: versions.toSpliced(at, 0, version) })
      },
    },
  })
}
