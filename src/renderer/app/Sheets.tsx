import { useEffect } from 'react'
import { ExportDialog } from '../screens/exporting/ExportDialog.tsx'
import { HelpSheet } from '../screens/help/HelpSheet.tsx'
import { NewJourneyDialog } from '../screens/home/NewJourneyDialog.tsx'
import { RenameJourneyDialog } from '../screens/home/RenameJourneyDialog.tsx'
import { TagsDialog } from '../screens/home/TagsDialog.tsx'
import { TemplateDialog } from '../screens/home/TemplateDialog.tsx'
import { ImportDialog } from '../screens/importing/ImportDialog.tsx'
import { Palette } from '../screens/palette/Palette.tsx'
import { BackupsSheet } from '../screens/recovery/BackupsSheet.tsx'
import { SettingsSheet } from '../screens/settings/SettingsSheet.tsx'
import { CopyFileDialog } from '../screens/workspace/CopyFileDialog.tsx'
import { NewFileDialog } from '../screens/workspace/NewFileDialog.tsx'
import { OpenFileDialog } from '../screens/workspace/OpenFileDialog.tsx'
import { RenameFileDialog } from '../screens/workspace/RenameFileDialog.tsx'
import { useNavigation } from '../state/navigationStore.ts'
import { toasts } from '../state/toasts.ts'

/** What lies over the screen, one at a time. */
export function Sheets() {
  const sheet = useNavigation((state) => state.sheet)
  const open = sheet !== null
  // What was said before must not lie over the way forward.
  useEffect(() => {
    if (open) toasts.close()
  }, [open])
  switch (sheet?.kind) {
    case undefined:
      return null
    case 'newJourney':
      return <NewJourneyDialog />
    case 'template':
      return <TemplateDialog templateId={sheet.templateId} />
    case 'renameJourney':
      return <RenameJourneyDialog journeyId={sheet.journeyId} name={sheet.name} />
    case 'import':
      return <ImportDialog {...(sheet.file ? { file: sheet.file } : {})} />
    case 'export':
      return <ExportDialog journeyId={sheet.journeyId} />
    case 'palette':
      return <Palette />
    case 'tags':
      return <TagsDialog journeyId={sheet.journeyId} />
    case 'settings':
      return <SettingsSheet />
    case 'help':
      return <HelpSheet />
    case 'backups':
      return <BackupsSheet />
    case 'openFile':
      return <OpenFileDialog />
    case 'newFile':
      return <NewFileDialog />
    case 'copyFile':
      return <CopyFileDialog />
    case 'renameFile':
      return <RenameFileDialog />
  }
}
