import {
  Focus,
  FoldVertical,
  GitCompareArrows,
  ListFilter,
  Maximize,
  MousePointer2,
  PanelRight,
  Plus,
  Rows3,
  Search,
  Shapes,
  UnfoldVertical,
  ZoomIn,
  ZoomOut,
} from 'lucide-react'
import { fitAll, zoomStep, zoomTo } from '../../canvas/canvasStore.ts'
import { showAllStages, showStage } from '../../canvas/look/stageFocus.ts'
import type { OfferedAction } from '../../commands/offered.ts'
import { useLanguage } from '../../state/languageStore.ts'
import { useLibrary } from '../../state/libraryStore.ts'
import { applyView, clearFilter, setBarOpen, toggleLane, useLook } from '../../state/lookStore.ts'
import { layUnder, useOverlay } from '../../state/overlayStore.ts'
import { useShown } from '../../state/shownStore.ts'
import { layoutWords } from '../../state/words.ts'
import { comparable } from './compare/comparable.ts'
import { setPanelOpen, usePanel } from './inspector/panelStore.ts'
import { trayActions } from './tray/trayActions.ts'
import { isTrayOpen, setTrayOpen, useTray } from './tray/trayStore.ts'
import { menuGroups } from './useMenuGroups.ts'

/** Everything that can be done on the map now, by name: what its menu, foot, filter bar, headers and tray do. */
export function mapActions(): OfferedAction[] {
  const { doc } = useShown.getState()
  if (!doc) return []
  const { t } = useLanguage.getState().i18n
  const words = layoutWords()
  const look = useLook.getState()
  const note = t('commands.groups.map')
  const menu = menuGroups({ t, words, doc }, 'all').flatMap((group) =>
    group.actions.map(
      (action): OfferedAction => ({
        id: `menu:${group.label ?? ''}:${action.id}`,
        text: action.label,
        note: [group.label ?? note, action.note].filter(Boolean).join(' · '),
        icon: action.icon ?? MousePointer2,
        shortcut: action.shortcut,
        quiet: true,
        run: action.run,
      }),
    ),
  )
  const say = (id: string, text: string, icon: OfferedAction['icon'], run: () => void, rest = {}): OfferedAction => {
    return { id, text, note, icon, run, ...rest }
  }
  const trayOpen = isTrayOpen(useTray.getState().wanted)
  const panelOpen = usePanel.getState().open
  const views = [
    say('tray', t(trayOpen ? 'map.tray.close' : 'map.tray.show'), Shapes, () => setTrayOpen(!trayOpen)),
    say('filter', t(look.barOpen ? 'map.filter.close' : 'map.filter.label'), ListFilter, () =>
      setBarOpen(!look.barOpen),
    ),
    say('panel', t(panelOpen ? 'inspector.close' : 'inspector.open'), PanelRight, () => setPanelOpen(!panelOpen)),
    say('fit', t('map.zoom.fit'), Maximize, fitAll, { shortcut: 'Ctrl 1' }),
    say('in', t('map.zoom.in'), ZoomIn, () => zoomStep(1), { shortcut: 'Ctrl +', quiet: true }),
    say('out', t('map.zoom.out'), ZoomOut, () => zoomStep(-1), { shortcut: 'Ctrl −', quiet: true }),
    say('actual', t('map.zoom.actual'), Search, () => zoomTo(1), { shortcut: 'Ctrl 0', quiet: true }),
    say('plain', t('map.filter.plain'), Rows3, () => applyView(null), { quiet: true }),
    say('unfilter', `${t('map.filter.open')}: ${t('map.filter.clear')}`, ListFilter, clearFilter, { quiet: true }),
    ...doc.views.map((view) =>
      say(`view:${view.id}`, `${t('map.filter.views')}: ${view.name}`, Rows3, () => applyView(view), { quiet: true }),
    ),
  ]
  const stages = doc.stages.map((stage) => {
    const text = `${t('map.focus.only')}: ${stage.name || words.unnamedStage}`
    return say(`stage:${stage.id}`, text, Focus, () => showStage(stage.id), { quiet: true })
  })
  if (look.focusStageId !== null)
    stages.push(say('stages', t('map.focus.all'), Focus, () => void showAllStages(), { quiet: true }))
  const lanes = doc.lanes.map((lane) => {
    const folded = look.collapsedLaneIds.includes(lane.id)
    const text = `${t(folded ? 'map.lane.open' : 'map.lane.fold')}: ${lane.name || words.lanes[lane.role]}`
    return say(`lane:${lane.id}`, text, folded ? UnfoldVertical : FoldVertical, () => toggleLane(lane.id), {
      quiet: true,
    })
  })
  const under = useOverlay.getState().journeyId
  const compared = comparable(useLibrary.getState().journeys ?? [], doc.journey, words).map(({ id, label }) =>
    say(`compare:${id}`, t('map.compare.with', { name: label }), GitCompareArrows, () => layUnder(id), { quiet: true }),
  )
  if (under !== null) compared.push(say('compare', t('map.compare.away'), GitCompareArrows, () => layUnder(null)))
  const pieces = trayActions(doc).map(({ id, name, run }) =>
    say(`piece:${id}`, t('map.tray.put', { name }), Plus, run, { quiet: true }),
  )
  return [...views, ...compared, ...menu, ...stages, ...lanes, ...pieces]
}
