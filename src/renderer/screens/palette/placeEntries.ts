import type { TFunction } from 'i18next'
import {
  BookOpenCheck,
  BookOpenText,
  CalendarDays,
  ChartColumn,
  ChartScatter,
  CircleDot,
  Columns3,
  Ear,
  HeartPulse,
  LayoutDashboard,
  List,
  type LucideIcon,
  MessageCircleQuestionMark,
  Newspaper,
  Radio,
  Ruler,
  Sheet,
  UserSearch,
  Users,
} from 'lucide-react'
import type { ImproveTab, ListenTab, SeeTab } from '../../../shared/ipc/routes/first.ts'
import { type BoardView, goToImprovements, useBoardLook } from '../../state/boardStore.ts'
import { goToImprove, goToListen, goToSee } from '../../state/navigationStore.ts'
import { goToEmpathy } from '../../state/personaLookStore.ts'
import { IMPROVE_PANES, IMPROVEMENT_VIEWS, LISTEN_PANES, SEE_PANES } from '../laterScreens.ts'
import type { Entry } from './entry.ts'

const LISTEN_ICONS: Readonly<Record<Exclude<ListenTab, 'kiosk'>, LucideIcon>> = {
  answers: Ear,
  figures: ChartColumn,
  files: Sheet,
}
const SEE_ICONS: Readonly<Record<SeeTab, LucideIcon>> = {
  overview: LayoutDashboard,
  key: CircleDot,
  questions: MessageCircleQuestionMark,
  consistency: Radio,
  segments: Users,
}
const IMPROVE_ICONS: Readonly<Record<ImproveTab, LucideIcon>> = {
  board: Columns3,
  story: BookOpenText,
  results: Ruler,
  playbooks: BookOpenCheck,
  visits: UserSearch,
}
const VIEW_ICONS: Readonly<Record<BoardView, LucideIcon>> = {
  board: Columns3,
  list: List,
  calendar: CalendarDays,
  matrix: ChartScatter,
  week: Newspaper,
}

/** Every part of a screen that has several: where somebody who knows its name gets without knowing where it stands. */
export function placeEntries(t: TFunction): Entry[] {
  return [
    // The kiosk is a command of its own.
    ...LISTEN_PANES.map(({ tab }) => tab)
      .filter((tab) => tab !== 'kiosk')
      .map(
        (tab): Entry => ({
          id: `place:listen.${tab}`,
          text: t(`listen.tabs.${tab}`),
          also: t(`palette.also.${tab}`),
          note: t('common.nav.listen'),
          icon: LISTEN_ICONS[tab],
          run: () => goToListen(tab),
        }),
      ),
    ...SEE_PANES.map(
      ({ tab }): Entry => ({
        id: `place:see.${tab}`,
        text: t(`see.tabs.${tab}`),
        also: t(`palette.also.${tab}`),
        note: t('common.nav.see'),
        icon: SEE_ICONS[tab],
        run: () => goToSee(tab),
      }),
    ),
    ...IMPROVE_PANES.filter(({ tab }) => tab !== 'board').map(
      ({ tab }): Entry => ({
        id: `place:improve.${tab}`,
        text: t(`improve.tabs.${tab}`),
        also: t(`palette.also.${tab}`),
        note: t('common.nav.improve'),
        icon: IMPROVE_ICONS[tab],
        run: () => goToImprove(tab),
      }),
    ),
    ...IMPROVEMENT_VIEWS.map(
      ({ view }): Entry => ({
        id: `place:improve.board.${view}`,
        text: t('palette.improvementsAs', { view: t(`board.view.${view}`) }),
        also: t(`palette.also.${view}`),
        note: t('common.nav.improve'),
        icon: VIEW_ICONS[view],
        // What is asked for there stays asked for.
        run: () => goToImprovements(useBoardLook.getState().filter, view),
      }),
    ),
    {
      id: 'place:empathy',
      text: t('empathy.title'),
      also: t('palette.also.empathy'),
      note: t('common.nav.people'),
      icon: HeartPulse,
      run: () => goToEmpathy(),
    },
  ]
}
