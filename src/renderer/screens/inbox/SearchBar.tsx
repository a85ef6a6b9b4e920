import { ChartNoAxesColumn, PencilLine } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { bringIn } from '../../commands/bringIn.ts'
import { noteAnswer } from '../../commands/noteAnswer.ts'
import { runCommand } from '../../commands/runCommand.ts'
import { Button } from '../../components/button/Button.tsx'
import { SearchField } from '../../components/field/SearchField.tsx'
import { refineInbox, showThemes, useInbox } from '../../state/inboxStore.ts'
import { ExportTableMenu } from '../exporting/ExportTableMenu.tsx'
import { COUNTED, countsOn, useAnswers } from './answerList.ts'
import styles from './SearchBar.module.css'

const PAUSE_MS = 70

const toList = (): void => document.querySelector<HTMLElement>('[data-answers]')?.focus()

/** Words to look for, how many answers there are, and the way to one more. */
export function SearchBar() {
  const { t } = useTranslation()
  const asked = useInbox((s) => s.filter.text ?? '')
  const themesShown = useInbox((s) => s.themesShown)
  const [typed, setTyped] = useState(asked)
  const sent = useRef(asked)
  // Asked for from elsewhere, as by a term that was clicked.
  useEffect(() => {
    if (asked === sent.current) return
    sent.current = asked
    setTyped(asked)
  }, [asked])
  useEffect(() => {
    const text = typed.trim().slice(0, 500)
    if (text === sent.current.trim()) return
    const timer = setTimeout(() => {
      sent.current = text
      refineInbox({ text })
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed])
  const clear = (): void => {
    setTyped('')
    sent.current = ''
    refineInbox({ text: undefined })
  }
  return (
    <div className={styles.bar} data-region="search">
      <SearchField
        label={t('inbox.search')}
        clearLabel={t('inbox.clearSearch')}
        value={typed}
        onText={setTyped}
        onClear={clear}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && typed !== '') {
            event.preventDefault()
            clear()
          } else if (event.key === 'Escape' || event.key === 'Enter' || event.key === 'ArrowDown') {
            event.preventDefault()
            toList()
          }
        }}
      />
      <Count />
      <div className={styles.ways}>
        <Button
          icon={ChartNoAxesColumn}
          className={styles.toggle}
          aria-pressed={themesShown}
          onClick={() => showThemes(!themesShown)}
        >
          {t('inbox.themes.title')}
        </Button>
        <ExportTableMenu asked={() => ({ what: 'feedback', filter: useAnswers.getState().filter ?? {} })} />
        <Button icon={bringIn.icon} onClick={() => runCommand(bringIn)}>
          {t('inbox.bringIn')}
        </Button>
        <Button look="primary" icon={PencilLine} onClick={() => runCommand(noteAnswer)}>
          {t('inbox.note')}
        </Button>
      </div>
    </div>
  )
}

function Count() {
  const { t } = useTranslation()
  const list = useAnswers()
  return (
    <p className={styles.count} role="status">
      {countsOn(list) ? t('inbox.countMany', { count: COUNTED }) : t('inbox.count', { count: list.total })}
    </p>
  )
}
