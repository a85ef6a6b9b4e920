import { useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button/Button.tsx'
import { Notice } from '../../components/notice/Notice.tsx'
import { useLanguage } from '../../state/languageStore.ts'
import { loadTemplates, useLibrary } from '../../state/libraryStore.ts'
import { TemplateCard } from './TemplateCard.tsx'
import styles from './TemplateGallery.module.css'

/** Templates of all trades; beside journeys only the first row, until more are asked for. */
export function TemplateGallery({ all }: { all?: boolean }) {
  const { t } = useTranslation()
  const language = useLanguage((state) => state.language)
  const templates = useLibrary((state) => state.templates) ?? []
  const failed = useLibrary((state) => state.templatesFailed)
  const [open, setOpen] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  const inRow = useColumns(list)
  const everything = all || open || templates.length <= inRow
  const shown = everything ? templates : templates.slice(0, inRow)
  const hidden = templates.length - shown.length
  return (
    <section className={styles.section} aria-labelledby="templates">
      {!all && (
        <header className={styles.head}>
          <h2 id="templates" className={styles.title}>
            {t('home.templates.title')}
          </h2>
          <p className={styles.hint}>{t('home.templates.hint')}</p>
          {(hidden > 0 || open) && (
            <Button look="link" aria-expanded={open} onClick={() => setOpen(!open)}>
              {open ? t('home.templates.fewer') : t('home.templates.more', { count: hidden })}
            </Button>
          )}
        </header>
      )}
      {failed && (
        <Notice
          look="trouble"
          action={<Button onClick={() => void loadTemplates(language)}>{t('common.tryAgain')}</Button>}
        >
          {t('home.templates.failed')}
        </Notice>
      )}
      <ul ref={list} className={all ? `${styles.list} ${styles.all}` : styles.list}>
        {shown.map((template) => (
          <TemplateCard key={template.id} template={template} full={all === true} />
        ))}
      </ul>
    </section>
  )
}

/** How many columns the grid has now. */
function useColumns(list: React.RefObject<HTMLElement | null>): number {
  const [columns, setColumns] = useState(6)
  useLayoutEffect(() => {
    const element = list.current
    if (!element) return
    const observer = new ResizeObserver(() =>
      setColumns(Math.max(1, getComputedStyle(element).gridTemplateColumns.split(' ').length)),
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [list])
  return columns
}
