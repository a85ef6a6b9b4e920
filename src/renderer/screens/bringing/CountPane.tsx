import { useTranslation } from 'react-i18next'
import type { RefusedRow } from '../../../shared/domain/listening/sourceEntry.ts'
import { refusalSentence } from '../../../shared/i18n/refusalSentence.ts'
import type { FeedbackImported } from '../../../shared/ipc/routes/listening.ts'
import { Button } from '../../components/button/Button.tsx'
import { Check } from '../../components/check/Check.tsx'
import { TextField } from '../../components/field/TextField.tsx'
import { Notice } from '../../components/notice/Notice.tsx'
import { LineProgress } from '../../components/progress/LineProgress.tsx'
import { Loading } from '../../components/progress/Loading.tsx'
import { saveRefused, setKeepPersonal, setRecipe } from './bringing.ts'
import { useBringing } from './bringStore.ts'
import styles from './CountPane.module.css'
import { toBring } from './toBring.ts'

const LISTED = 40

/** What would come in, what would change, what is refused and why. */
export function CountPane() {
  const { t } = useTranslation()
  const { tried, known, recipe, preview, keepPersonal, keepRecipe, recipeName, fraction, failure } = useBringing()
  if (!tried) {
    if (failure) return null
    return fraction === null ? (
      <Loading text={t('bringing.count.counting')} />
    ) : (
      <LineProgress label={t('bringing.count.counting')} fraction={fraction} />
    )
  }
  const isNothing = tried.added + tried.updated === 0
  return (
    <div className={styles.pane}>
      <div className={styles.main}>
        <p className={styles.what}>
          {preview && <b>{t(`bringing.source.${preview.source}`)}, </b>}
          {t(preview?.format === 'chat' ? 'bringing.count.ofConversations' : 'bringing.count.of', {
            count: tried.read,
          })}
          {known && recipe && (
            <span className={styles.note}> {t('bringing.count.byRecipe', { name: recipe.name })}</span>
          )}
        </p>
        <Counts tried={tried} />
        {isNothing ? (
          <Notice>
            {t(tried.refused === tried.read && tried.read > 0 ? 'bringing.count.allRefused' : 'bringing.count.nothing')}
          </Notice>
        ) : (
          <>
            <Becomes tried={tried} />
            <div className={styles.keep}>
              <Check
                label={t('bringing.count.keep')}
                checked={keepRecipe}
                onCheck={(on) => setRecipe({ keepRecipe: on })}
              />
              {keepRecipe && (
                <TextField
                  label={t('bringing.count.keepName')}
                  value={recipeName}
                  maxLength={200}
                  onText={(name) => setRecipe({ recipeName: name })}
                />
              )}
            </div>
            <div className={styles.keep}>
              <Check label={t('bringing.count.personal')} checked={keepPersonal} onCheck={setKeepPersonal} />
              <p className={styles.note}>{t('bringing.count.personalHint')}</p>
            </div>
          </>
        )}
      </div>
      <Refusals tried={tried} />
    </div>
  )
}

function Counts({ tried }: { tried: FeedbackImported }) {
  const { t, i18n } = useTranslation()
  const { added, updated, refused, read } = tried
  const numbers = new Intl.NumberFormat(i18n.language)
  const known = Math.max(0, read - added - updated - refused)
  const shown = [
    { key: 'added', count: added, mark: '▲' },
    { key: 'updated', count: updated, mark: '' },
    { key: 'known', count: known, mark: '' },
    { key: 'refused', count: refused, mark: '▼' },
  ] as const
  return (
    <ul className={styles.counts}>
      {shown
        .filter(({ key, count }) => count > 0 || key === 'added')
        .map(({ key, count, mark }) => (
          <li key={key} className={styles[key]}>
            <b className={styles.figure}>{numbers.format(count)}</b>
            <span>
              {mark !== '' && count > 0 && <span aria-hidden>{mark} </span>}
              {t(`bringing.count.${key}`, { count })}
            </span>
          </li>
        ))}
    </ul>
  )
}

/** What the new rows become, and whether they have a place. */
function Becomes({ tried }: { tried: FeedbackImported }) {
  const { t, i18n } = useTranslation()
  const { became, unplaced, added } = tried
  const kinds = (['feedback', 'cases', 'visits', 'measurements'] as const).filter((kind) => became[kind] > 0)
  const sum = kinds.reduce((all, kind) => all + became[kind], 0)
  const list = new Intl.ListFormat(i18n.language).format(
    kinds.map((kind) => t(`bringing.count.${kind}`, { count: became[kind] })),
  )
  const { key } = toBring(tried)
  const says = [
    // Where the button says it, too, it need not be said twice.
    ...(kinds.length > 0 && (sum !== added || key === 'bring') ? [t('bringing.count.becomes', { list })] : []),
    ...(added === 0
      ? []
      : [unplaced > 0 ? t('bringing.count.unplaced', { count: unplaced }) : t('bringing.count.allPlaced')]),
  ]
  return says.length > 0 ? <p>{says.join(' ')}</p> : null
}

function Refusals({ tried }: { tried: FeedbackImported }) {
  const { t } = useTranslation()
  const { refusals, partly, refused } = tried
  if (refused + partly.length === 0) return null
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard
    <section className={styles.refusals} tabIndex={0} aria-label={t('bringing.count.why')}>
      <List title={t('bringing.count.why')} rows={refusals} of={Math.max(refused, refusals.length)} />
      <List title={t('bringing.count.whyPartly')} rows={partly} of={partly.length} />
      <Button small onClick={() => void saveRefused()}>
        {t('bringing.refused.save')}
      </Button>
    </section>
  )
}

function List({ title, rows, of }: { title: string; rows: readonly RefusedRow[]; of: number }) {
  const { t, i18n } = useTranslation()
  if (rows.length === 0) return null
  const more = of - Math.min(LISTED, rows.length)
  return (
    <>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.list}>
        {rows.slice(0, LISTED).map(({ line, reason, data }) => (
          <li key={`${line}${reason}${data?.column ?? ''}`} className={styles.reason}>
            <b>{t('bringing.read.line', { line })}. </b>
            {refusalSentence(i18n, 'rows', reason, data) || reason}
          </li>
        ))}
        {more > 0 && <li className={styles.reason}>{t('bringing.count.moreReasons', { count: more })}</li>}
      </ul>
    </>
  )
}
