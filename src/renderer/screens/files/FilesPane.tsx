import { FileDown } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { bringIn } from '../../commands/bringIn.ts'
import { runCommand } from '../../commands/runCommand.ts'
import { Button } from '../../components/button/Button.tsx'
import { EmptyLine } from '../../components/emptyLine/EmptyLine.tsx'
import { Loading } from '../../components/progress/Loading.tsx'
import { BatchList } from './BatchList.tsx'
import styles from './FilesPane.module.css'
import { RecipeList } from './RecipeList.tsx'
import { ToolHelp } from './ToolHelp.tsx'
import { useFiles } from './useFiles.ts'

/** Files that were brought in, how such files are read, and the door for the next one. */
export function FilesPane() {
  const { t } = useTranslation()
  const files = useFiles()
  if (!files) return <Loading text={t('common.loading')} />
  const { batches, recipes, contents } = files
  const door = (
    <Button look="primary" icon={FileDown} onClick={() => runCommand(bringIn)}>
      {t('files.bring')}
    </Button>
  )
  if (batches.length + recipes.length === 0) {
    return (
      <div className={styles.empty}>
        <EmptyLine wide />
        <h1 className={styles.title}>{t('files.empty.title')}</h1>
        <p className={styles.text}>{t('files.empty.text')}</p>
        {door}
        <ToolHelp open />
      </div>
    )
  }
  return (
    <div className={styles.pane}>
      <section className={styles.files} aria-labelledby="files-title">
        <header className={styles.head}>
          <h1 id="files-title" className={styles.title}>
            {t('files.title')}
          </h1>
          {door}
        </header>
        <BatchList batches={batches} contents={contents} />
      </section>
      <div className={styles.side}>
        <RecipeList recipes={recipes} />
        <ToolHelp />
      </div>
    </div>
  )
}
