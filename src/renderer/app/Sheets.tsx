import { useEffect } from 'react'
import {
  BackupsSheet,
  BringInDialog,
  CopyFileDialog,
  ExportDialog,
  HelpSheet,
  ImportDialog,
  ImprovementSheet,
  NewFileDialog,
  NewJourneyDialog,
  NoteAnswerDialog,
  OpenFileDialog,
  Palette,
  PrivacySheet,
  RenameFileDialog,
  RenameJourneyDialog,
  SettingsSheet,
  TagsDialog,
  TemplateDialog,
} from '../screens/laterScreens.ts'
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
    case 'bringIn':
      return (
        <BringInDialog
          {...(sheet.file ? { file: sheet.file } : {})}
          {...(sheet.text === undefined ? {} : { text: sheet.text })}
        />
      )
    case 'export':
      return <ExportDialog journeyId={sheet.journeyId} />
    case 'noteAnswer':
      return <NoteAnswerDialog {...(sheet.touchpointId ? { touchpointId: sheet.touchpointId } : {})} />
    case 'improvement':
      return (
        <ImprovementSheet
          key={sheet.improvementId}
          improvementId={sheet.improvementId}
          {...(sheet.isNew ? { isNew: true } : {})}
        />
      )
    case 'palette':
      return <Palette />
    case 'tags':
      return <TagsDialog journeyIds={sheet.journeyIds} />
    case 'settings':
      return <SettingsSheet />
    case 'help':
      return <HelpSheet />
    case 'backups':
      return <BackupsSheet />
    case 'privacy':
      return <PrivacySheet />
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
