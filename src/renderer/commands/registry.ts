import { bringIn } from './bringIn.ts'
import type { Command } from './command.ts'
import { copyFile } from './copyFile.ts'
import { drawWish } from './drawWish.ts'
import { exportMap } from './exportMap.ts'
import { goHome } from './goHome.ts'
import { goImprove } from './goImprove.ts'
import { goKiosk } from './goKiosk.ts'
import { goListen } from './goListen.ts'
import { goMap } from './goMap.ts'
import { goPersonas } from './goPersonas.ts'
import { goSee } from './goSee.ts'
import { importText } from './importText.ts'
import { newFile } from './newFile.ts'
import { newImprovement } from './newImprovement.ts'
import { newJourney } from './newJourney.ts'
import { noteAnswer } from './noteAnswer.ts'
import { openBackups } from './openBackups.ts'
import { openFile } from './openFile.ts'
import { openHelp } from './openHelp.ts'
import { openHistory } from './openHistory.ts'
import { openPalette } from './openPalette.ts'
import { openPrivacy } from './openPrivacy.ts'
import { openSettings } from './openSettings.ts'
import { openTimeline } from './openTimeline.ts'
import { present } from './present.ts'
import { redo } from './redo.ts'
import { renameFile } from './renameFile.ts'
import { seeChanges } from './seeChanges.ts'
import { seeStory } from './seeStory.ts'
import { toggleOutline } from './toggleOutline.ts'
import { undo } from './undo.ts'

/** Every command, in the order in which the help shows them. */
export const COMMANDS: readonly Command[] = [
  newJourney,
  importText,
  noteAnswer,
  newImprovement,
  bringIn,
  exportMap,
  openFile,
  newFile,
  copyFile,
  renameFile,
  openBackups,
  openPrivacy,
  undo,
  redo,
  openHistory,
  openTimeline,
  openPalette,
  goHome,
  goMap,
  goListen,
  goSee,
  goImprove,
  goKiosk,
  goPersonas,
  present,
  toggleOutline,
  drawWish,
  seeStory,
  seeChanges,
  openSettings,
  openHelp,
]
