import type { ComponentType } from 'react'
import type { ImproveTab, ListenTab, SeeTab } from '../../shared/ipc/routes/first.ts'
import { type Later, later } from '../components/later/later.tsx'
import type { Pane } from '../components/tabs/Panes.tsx'
import type { BoardView } from '../state/boardStore.ts'
import { wantAllWords } from '../state/languageStore.ts'
import { closeSheet, openSheet, useNavigation } from '../state/navigationStore.ts'
import { sayMissing } from '../state/toasts.ts'

// Every screen and sheet has a script of its own, which comes when it is opened, or before, when the window has nothing
// else to do. Only this file may name them.

type Load<P extends object> = () => Promise<ComponentType<P>>

/** What says more than the first words comes with all of them. */
const worded =
  <P extends object>(load: Load<P>): Load<P> =>
  async () => {
    const [component] = await Promise.all([load(), wantAllWords()])
    return component
  }

const screen = <P extends object>(load: Load<P>): Later<P> => later(worded(load), sayMissing)

/** One that says nothing but the first words (`i18n/<language>/areas.ts`): it may be the first that is seen. */
const firstScreen = <P extends object>(load: Load<P>): Later<P> => later(load, sayMissing)

/** What lies over a screen goes away when it cannot be had: nothing may stand in the way that is not to be seen. */
const sheet = <P extends object>(load: Load<P>): Later<P> =>
  later(worded(load), () => {
    const { sheet: wanted } = useNavigation.getState()
    closeSheet()
    sayMissing(() => wanted && openSheet(wanted))
  })

export const MapScreen = screen(async () => {
  const [map, arrival] = await Promise.all([import('./map/MapScreen.tsx'), import('./map/followArrival.ts')])
  arrival.followArrival()
  return map.MapScreen
})
export const HomeScreen = firstScreen(async () => (await import('./home/HomeScreen.tsx')).HomeScreen)
export const StartScreen = screen(async () => (await import('./start/StartScreen.tsx')).StartScreen)
export const PersonasScreen = screen(async () => (await import('./personas/PersonasScreen.tsx')).PersonasScreen)
export const ListenScreen = screen(async () => (await import('./listen/ListenScreen.tsx')).ListenScreen)
/** Parts of the screen of what customers say, in the order of their tabs. */
export const LISTEN_PANES: readonly Pane<ListenTab>[] = [
  { tab: 'answers', Pane: screen(async () => (await import('./inbox/AnswersPane.tsx')).AnswersPane) },
  { tab: 'figures', Pane: screen(async () => (await import('./figures/FiguresPane.tsx')).FiguresPane) },
  { tab: 'files', Pane: screen(async () => (await import('./files/FilesPane.tsx')).FilesPane) },
  { tab: 'kiosk', Pane: screen(async () => (await import('./kiosk/KioskPane.tsx')).KioskPane) },
]

export const SeeScreen = screen(async () => (await import('./see/SeeScreen.tsx')).SeeScreen)
/** Parts of the screen that shows what hurts and why, in the order of their tabs. */
export const SEE_PANES: readonly Pane<SeeTab>[] = [
  { tab: 'overview', Pane: screen(async () => (await import('./overview/OverviewPane.tsx')).OverviewPane) },
  { tab: 'key', Pane: screen(async () => (await import('./key/KeyPane.tsx')).KeyPane) },
  { tab: 'questions', Pane: screen(async () => (await import('./questions/QuestionsPane.tsx')).QuestionsPane) },
  {
    tab: 'consistency',
    Pane: screen(async () => (await import('./consistency/ConsistencyPane.tsx')).ConsistencyPane),
  },
  { tab: 'segments', Pane: screen(async () => (await import('./segments/SegmentsPane.tsx')).SegmentsPane) },
]

export const ImproveScreen = screen(async () => (await import('./improve/ImproveScreen.tsx')).ImproveScreen)
/** Parts of the screen of what is done about it, in the order of their tabs. */
export const IMPROVE_PANES: readonly Pane<ImproveTab>[] = [
  { tab: 'board', Pane: screen(async () => (await import('./board/BoardPane.tsx')).BoardPane) },
  { tab: 'results', Pane: screen(async () => (await import('./results/ResultsPane.tsx')).ResultsPane) },
  { tab: 'story', Pane: screen(async () => (await import('./story/StoryPane.tsx')).StoryPane) },
  { tab: 'playbooks', Pane: screen(async () => (await import('./playbooks/PlaybooksPane.tsx')).PlaybooksPane) },
  { tab: 'visits', Pane: screen(async () => (await import('./visits/VisitsPane.tsx')).VisitsPane) },
]

/** Ways to look at the improvements, in the order of their switch. */
export const IMPROVEMENT_VIEWS: readonly { readonly view: BoardView; readonly View: Later<object> }[] = [
  { view: 'board', View: screen(async () => (await import('./board/columns/BoardView.tsx')).BoardView) },
  { view: 'list', View: screen(async () => (await import('./board/list/ListView.tsx')).ListView) },
  { view: 'calendar', View: screen(async () => (await import('./planning/CalendarView.tsx')).CalendarView) },
  { view: 'matrix', View: screen(async () => (await import('./planning/MatrixView.tsx')).MatrixView) },
  { view: 'week', View: screen(async () => (await import('./planning/WeekView.tsx')).WeekView) },
]

export const KioskScreen = screen(async () => (await import('./kiosk/KioskScreen.tsx')).KioskScreen)
export const PresentScreen = screen(async () => (await import('./present/PresentScreen.tsx')).PresentScreen)
export const OutlineScreen = screen(async () => (await import('./outline/OutlineScreen.tsx')).OutlineScreen)
export const BranchScreen = screen(async () => (await import('./branch/BranchScreen.tsx')).BranchScreen)
export const TimelineScreen = screen(async () => (await import('./timeline/TimelineScreen.tsx')).TimelineScreen)
export const RecoveryScreen = screen(async () => (await import('./recovery/RecoveryScreen.tsx')).RecoveryScreen)

export const Palette = sheet(async () => (await import('./palette/Palette.tsx')).Palette)
export const NewJourneyDialog = sheet(async () => (await import('./home/NewJourneyDialog.tsx')).NewJourneyDialog)
export const NoteAnswerDialog = sheet(async () => (await import('./inbox/NoteAnswerDialog.tsx')).NoteAnswerDialog)
export const ImprovementSheet = sheet(async () => (await import('./improvement/ImprovementSheet.tsx')).ImprovementSheet)
export const RenameJourneyDialog = sheet(
  async () => (await import('./home/RenameJourneyDialog.tsx')).RenameJourneyDialog,
)
export const TagsDialog = sheet(async () => (await import('./home/TagsDialog.tsx')).TagsDialog)
export const TemplateDialog = sheet(async () => (await import('./home/TemplateDialog.tsx')).TemplateDialog)
export const ImportDialog = sheet(async () => (await import('./importing/ImportDialog.tsx')).ImportDialog)
export const BringInDialog = sheet(async () => (await import('./bringing/BringInDialog.tsx')).BringInDialog)
export const ExportDialog = sheet(async () => (await import('./exporting/ExportDialog.tsx')).ExportDialog)
export const SettingsSheet = sheet(async () => (await import('./settings/SettingsSheet.tsx')).SettingsSheet)
export const HelpSheet = sheet(async () => (await import('./help/HelpSheet.tsx')).HelpSheet)
export const BackupsSheet = sheet(async () => (await import('./recovery/BackupsSheet.tsx')).BackupsSheet)
export const PrivacySheet = sheet(async () => (await import('./privacy/PrivacySheet.tsx')).PrivacySheet)
export const OpenFileDialog = sheet(async () => (await import('./workspace/OpenFileDialog.tsx')).OpenFileDialog)
export const NewFileDialog = sheet(async () => (await import('./workspace/NewFileDialog.tsx')).NewFileDialog)
export const CopyFileDialog = sheet(async () => (await import('./workspace/CopyFileDialog.tsx')).CopyFileDialog)
export const RenameFileDialog = sheet(async () => (await import('./workspace/RenameFileDialog.tsx')).RenameFileDialog)

/** Likeliest next first. */
const ALL: readonly Pick<Later<never>, 'fetch'>[] = [
  Palette,
  MapScreen,
  HomeScreen,
  NewJourneyDialog,
  SettingsSheet,
  HelpSheet,
  KioskScreen,
  PresentScreen,
  OutlineScreen,
  PersonasScreen,
  ListenScreen,
  ...LISTEN_PANES.map(({ Pane }) => Pane),
  SeeScreen,
  ...SEE_PANES.map(({ Pane }) => Pane),
  ImproveScreen,
  ...IMPROVE_PANES.map(({ Pane }) => Pane),
  ...IMPROVEMENT_VIEWS.map(({ View }) => View),
  NoteAnswerDialog,
  ImprovementSheet,
  ExportDialog,
  ImportDialog,
  BringInDialog,
  TemplateDialog,
  TimelineScreen,
  BranchScreen,
  StartScreen,
  RenameJourneyDialog,
  TagsDialog,
  OpenFileDialog,
  NewFileDialog,
  CopyFileDialog,
  RenameFileDialog,
  BackupsSheet,
  PrivacySheet,
  RecoveryScreen,
]

/** Has the others come one by one while the window has nothing else to do, so that they open at once. */
export async function fetchWhenIdle(): Promise<void> {
  for (const each of ALL) {
    await new Promise((idle) => requestIdleCallback(idle))
    await each.fetch()
  }
}
