import { useTranslation } from 'react-i18next'
import { warningSentence } from '../../../shared/i18n/sentences.ts'
import { Button } from '../../components/button/Button.tsx'
import { Notice } from '../../components/notice/Notice.tsx'
import { LineProgress } from '../../components/progress/LineProgress.tsx'
import { bridge } from '../../ipc/bridge.ts'
import { failureText } from '../../state/toasts.ts'
import styles from './ExportResult.module.css'
import type { ExportRun } from './useExportRun.ts'

/** How far it is, what went wrong, or where the file is now. */
export function ExportResult({ run, onCancel }: { run: ExportRun; onCancel: () => void }) {
  const { t, i18n } = useTranslation()
  if (run.kind === 'idle') return <span className={styles.result} />
  if (run.kind === 'running') {
    const phase = `exportDialog.phases.${run.phase}`
    const label = i18n.exists(phase) ? String(i18n.t(phase as 'exportDialog.running')) : t('exportDialog.running')
    return (
      <div className={styles.result}>
        <LineProgress label={label} fraction={run.fraction} />
        <Button onClick={onCancel}>{t('common.cancel')}</Button>
      </div>
    )
  }
  if (run.kind === 'failed') {
    return (
      <div className={styles.result}>
        {run.code === 'CANCELLED' ? (
          <Notice>{t('exportDialog.cancelled')}</Notice>
        ) : (
          <Notice look="trouble">{failureText(run)}</Notice>
        )}
      </div>
    )
  }
  const { file, fileName, warnings } = run
  return (
    <div className={styles.result}>
      <Notice
        look="gain"
        action={
          file !== null && bridge().info.kind === 'electron' ? (
            <Button onClick={() => void bridge().showInFolder(file)}>{t('exportDialog.showInFolder')}</Button>
          ) : undefined
        }
      >
        <b>{file === null ? t('exportDialog.downloaded', { file: fileName }) : t('exportDialog.done', { file })}</b>
        {warnings.map((warning) => (
          <p key={warning.code}>{warningSentence(i18n, 'exporting', warning) || warning.code}</p>
        ))}
      </Notice>
    </div>
  )
}
