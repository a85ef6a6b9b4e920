import type { TFunction } from 'i18next'
import {
  ArrowDown,
  ArrowLeft,
  ArrowRight,
  ArrowUp,
  ClipboardPaste,
  Copy,
  CopyPlus,
  CornerRightDown,
  Focus,
  FoldVertical,
  Pencil,
  Plus,
  Scissors,
  Spline,
  Sprout,
  Star,
  StarOff,
  Trash2,
  UnfoldVertical,
} from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { JourneyDoc } from '../../../shared/domain/journey/journeyDoc.ts'
import { CARD_KINDS, LaneRole } from '../../../shared/domain/journey/lane.ts'
import type { LayoutWords } from '../../../shared/layout/words.ts'
import { addAfter, addInCell, addLane, addStage, addStep } from '../../canvas/adding.ts'
import { useCanvas } from '../../canvas/canvasStore.ts'
import { canCopy, duplicateSelected, pasteCopied } from '../../canvas/clipboard/clipboardActions.ts'
import { beginConnect } from '../../canvas/keys/connectKeys.ts'
import { showAllStages, showStage } from '../../canvas/look/stageFocus.ts'
import { cellOfKey, stepOf, type TargetKey } from '../../canvas/scene/target.ts'
import { recordOf, selectAll } from '../../canvas/selecting.ts'
import { drawWish } from '../../commands/drawWish.ts'
import { canImprove } from '../../commands/improveFrom.ts'
import { lastCopied } from '../../commands/map/clipboard/carried.ts'
import { openLinked } from '../../commands/map/openLinked.ts'
import { planNudge } from '../../commands/map/planNudge.ts'
import { feel, nudge, removeSelected, toggleKey } from '../../commands/map/selection.ts'
import { beginWriting } from '../../commands/map/writing.ts'
import { newImprovement } from '../../commands/newImprovement.ts'
import { runCommand } from '../../commands/runCommand.ts'
import { seeStory } from '../../commands/seeStory.ts'
import type { MenuAction, MenuGroup } from '../../components/menu/Menu.tsx'
import { toggleLane, useLook } from '../../state/lookStore.ts'
import { type Selected, useSelection } from '../../state/selectionStore.ts'
import { useShown } from '../../state/shownStore.ts'
import { useWords } from '../../state/words.ts'

const SIDES = [
  ['left', 'moveLeft', ArrowLeft],
  ['right', 'moveRight', ArrowRight],
  ['up', 'moveUp', ArrowUp],
  ['down', 'moveDown', ArrowDown],
] as const

/** The menu of the map: everything that keys and mouse do, by name. @param only the part that adds */
export function useMenuGroups(only: 'all' | 'add'): MenuGroup[] {
  const { t } = useTranslation()
  const words = useWords()
  const doc = useShown((s) => s.doc)
  const { selected } = useSelection.getState()
  if (!doc) return []
  const groups = menuGroups({ t, words, doc }, only)
  const ofJourney = selected.every(({ kind }) => kind === 'journey')
  // Beside the rest and not among it: whoever lists all that can be done has it as a command already.
  if (only === 'all' && ofJourney) {
    const commands = doc.journey.state === 'asIs' ? [drawWish, seeStory] : [seeStory]
    groups.push({
      actions: commands.map((command) => ({
        id: command.id,
        label: t(`commands.${command.label}`),
        icon: command.icon,
        run: () => later(() => runCommand(command)),
      })),
    })
  }
  return groups
}

interface Said {
  readonly t: TFunction
  readonly words: LayoutWords
  readonly doc: JourneyDoc
}

/** The same for whoever lists it elsewhere. */
export function menuGroups(said: Said, only: 'all' | 'add'): MenuGroup[] {
  const { t, words, doc } = said
  const { focus, index } = useCanvas.getState()
  const { selected } = useSelection.getState()
  if (!index) return []
  const adds = addsFrom(said, focus)
  if (only === 'add') return [{ label: t('map.menu.add'), actions: adds.slice(0, 8) }, { actions: adds.slice(8) }]
  const last = selected.at(-1)
  const one = selected.length === 1 ? last : undefined
  const groups: MenuGroup[] = []
  if (one) groups.push({ actions: ofOne(one) })
  groups.push({ label: t('map.menu.add'), actions: adds.slice(0, one ? 3 : 6) })
  if (last?.kind === 'touchpoint' || last?.kind === 'step') {
    const values = [2, 1, 0, -1, -2] as const
    const actions = values.map((value): MenuAction => {
      const figure = value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0'
      return {
        id: `feel${value}`,
        label: t('map.menu.feel', { value: figure, word: words.feelings[value + 2] ?? '' }),
        run: () => feel(value),
      }
    })
    groups.push({
      label: t('map.menu.mark'),
      actions: [...actions, { id: 'unfeel', label: t('map.menu.feelNone'), run: () => feel(null) }],
    })
  }
  const moves = SIDES.filter(([side]) => planNudge(doc, selected, side) !== null)
  groups.push({
    label: t('map.menu.order'),
    actions: moves.map(([side, label, icon]) => {
      const arrow = { left: '←', right: '→', up: '↑', down: '↓' }[side]
      return { id: label, label: t(`map.${label}`), icon, shortcut: `Alt ${arrow}`, run: () => nudge(side) }
    }),
  })
  groups.push({ actions: clipboardActions(t) })
  groups.push({
    actions: [
      ...(selected.length > 0 && last?.kind !== 'persona' && last?.kind !== 'journey'
        ? [
            {
              id: 'remove',
              label: t('map.menu.remove'),
              icon: Trash2,
              shortcut: 'Delete',
              danger: true,
              run: () => void removeSelected(),
            },
          ]
        : []),
      { id: 'all', label: t('map.menu.selectAll'), shortcut: 'Ctrl A', run: selectAll },
    ],
  })
  return groups

  function ofOne(record: Selected): MenuAction[] {
    const actions: MenuAction[] = [
      {
        id: 'write',
        label: t('map.menu.write'),
        icon: Pencil,
        shortcut: 'Enter',
        run: () => later(() => beginWriting(record)),
      },
    ]
    if (record.kind === 'touchpoint') {
      const touchpoint = doc?.touchpoints.find((x) => x.id === record.id)
      actions.push({
        id: 'key',
        label: t(touchpoint?.isKey ? 'map.menu.unmarkKey' : 'map.menu.markKey'),
        icon: touchpoint?.isKey ? StarOff : Star,
        shortcut: 'K',
        run: toggleKey,
      })
      const linked = touchpoint?.linkedJourneyId
      if (linked)
        actions.push({
          id: 'linked',
          label: t('map.menu.openLinked'),
          icon: CornerRightDown,
          shortcut: 'Ctrl Enter',
          run: () => openLinked(record.id),
        })
    }
    if (canImprove(record)) {
      actions.push({
        id: 'improve',
        label: t('improvement.make'),
        icon: Sprout,
        shortcut: 'Alt M',
        run: () => later(() => runCommand(newImprovement)),
      })
    }
    if (record.kind === 'stage') {
      const alone = useLook.getState().focusStageId === record.id
      actions.push({
        id: 'focus',
        label: t(alone ? 'map.focus.all' : 'map.focus.only'),
        icon: Focus,
        run: () => (alone ? void showAllStages() : showStage(record.id)),
      })
    }
    if (record.kind === 'lane') {
      const folded = useLook.getState().collapsedLaneIds.includes(record.id)
      actions.push({
        id: 'fold',
        label: t(folded ? 'map.lane.open' : 'map.lane.fold'),
        icon: folded ? UnfoldVertical : FoldVertical,
        run: () => toggleLane(record.id),
      })
    }
    if (record.kind === 'touchpoint' || record.kind === 'step') {
      actions.push({
        id: 'connect',
        label: t('map.menu.connect'),
        icon: Spline,
        shortcut: 'Ctrl L',
        run: () => later(beginConnect),
      })
    }
    return actions
  }
}

/** The window's own copy and cut; pasting by hand is for what was copied here, the keys reach further. */
function clipboardActions(t: TFunction): MenuAction[] {
  const actions: MenuAction[] = []
  const act = (id: 'copy' | 'cut' | 'paste' | 'duplicate', icon: MenuAction['icon'], key: string, run: () => void) =>
    actions.push({
      id,
      label: t(`map.menu.${id}`),
      ...(icon ? { icon } : {}),
      shortcut: `Ctrl ${key}`,
      run: () => later(run),
    })
  if (canCopy()) {
    act('copy', Copy, 'C', () => document.execCommand('copy'))
    act('cut', Scissors, 'X', () => document.execCommand('cut'))
    act('duplicate', CopyPlus, 'D', duplicateSelected)
  }
  if (lastCopied()) act('paste', ClipboardPaste, 'V', pasteCopied)
  return actions
}

/** After the menu has given the keyboard back. */
function later(run: () => void): void {
  setTimeout(run, 30)
}

/** What can be made from where the keyboard stands, the likeliest first. */
function addsFrom({ t, words, doc }: Said, focus: TargetKey | null): MenuAction[] {
  const { index } = useCanvas.getState()
  const record = focus ? recordOf(focus) : null
  const cell = focus ? cellOfKey(focus) : null
  const adds: MenuAction[] = []
  const add = (id: string, label: string, run: () => void, note?: string): void => {
    adds.push({ id, label, icon: Plus, ...(note ? { note } : {}), run: () => later(run) })
  }
  const stepId = focus && index ? stepOf(index, focus) : null
  const laneId = cell?.laneId ?? (focus ? index?.nodes.get(focus)?.cell?.laneId : undefined)
  const lane = doc.lanes.find((l) => l.id === laneId)
  if (lane && stepId) {
    if (lane.role === 'touchpoints') add('here', t('map.add.touchpoint'), () => addInCell(lane.id, stepId))
    for (const kind of CARD_KINDS[lane.role]) {
      if (kind !== 'image')
        add(
          `here-${kind}`,
          t(`inspector.cardKind.${kind}`),
          () => addInCell(lane.id, stepId, kind),
          words.lanes[lane.role],
        )
    }
  }
  if (stepId) add('step', t('map.add.step'), () => addAfter({ kind: 'step', id: stepId }))
  else if (record?.kind === 'stage') add('step', t('map.add.step'), () => addStep(record.id))
  const stageId = record?.kind === 'stage' ? record.id : doc.steps.find((s) => s.id === stepId)?.stageId
  add('stage', t('map.add.stage'), () => addStage(stageId))
  if (stepId) {
    for (const other of doc.lanes) {
      if (other.id === lane?.id) continue
      if (other.role === 'touchpoints') add(other.id, t('map.add.touchpoint'), () => addInCell(other.id, stepId))
      for (const kind of CARD_KINDS[other.role]) {
        add(
          `${other.id}-${kind}`,
          t(`inspector.cardKind.${kind}`),
          () => addInCell(other.id, stepId, kind),
          other.name || words.lanes[other.role],
        )
      }
    }
  }
  if (record?.kind === 'lane' || adds.length < 3) {
    for (const role of LaneRole.options) {
      add(`lane-${role}`, `${t('map.add.laneShort')}: ${words.lanes[role]}`, () =>
        addLane(role, record?.kind === 'lane' ? record.id : undefined),
      )
    }
  }
  return adds
}
