import { useTranslation } from 'react-i18next'
import { SOURCES } from '../../../shared/domain/listening/sourceEntry.ts'
import type { SourcePreview } from '../../../shared/domain/listening/sourcePreview.ts'
import { refusalSentence } from '../../../shared/i18n/refusalSentence.ts'
import { TextField } from '../../components/field/TextField.tsx'
import { Notice } from '../../components/notice/Notice.tsx'
import { Select } from '../../components/select/Select.tsx'
import { choose, takeComments } from './bringing.ts'
import type { BringState } from './bringStore.ts'
import { ChatFields } from './ChatFields.tsx'
import { ColumnList } from './ColumnList.tsx'
import { DateOrderField } from './DateOrderField.tsx'
import { LikeRecipe } from './LikeRecipe.tsx'
import { PeriodField } from './PeriodField.tsx'
import { ReadingOptions } from './ReadingOptions.tsx'
import styles from './ReadPane.module.css'
import { SampleList } from './SampleList.tsx'

/** What the file is and what its columns say, beside the first rows as they will be. */
export function ReadPane({ preview, comments }: { preview: SourcePreview; comments: BringState['comments'] }) {
  const { t, i18n } = useTranslation()
  const { format, source, needs, warnings, sheets, choices } = preview
  const isTable = format === 'text' || format === 'workbook' || format === 'markup'
  return (
    <div className={styles.pane}>
      <div className={styles.facts}>
        <LikeRecipe />
        {comments ? (
          <TextField
            label={t('bringing.comments.day')}
            hint={t('bringing.comments.found', { count: comments.lines.length })}
            type="date"
            value={comments.day}
            onText={(day) => day !== '' && void takeComments(comments.lines, day)}
          />
        ) : (
          <div className={styles.what}>
            {isTable ? (
              <Select
                label={t('bringing.read.from')}
                hint={t(source === 'table' ? 'bringing.read.unknown' : 'bringing.read.recognised')}
                value={source}
                choices={SOURCES.filter((name) => name !== 'whatsapp' && name !== 'googleReviews').map((name) => ({
                  value: name,
                  label: t(`bringing.source.${name}`),
                }))}
                onChoose={(name) => void choose({ source: name })}
              />
            ) : (
              <p className={styles.source}>{t(`bringing.source.${source}`)}</p>
            )}
            {sheets.length > 1 && (
              <Select
                label={t('bringing.read.sheet')}
                value={choices.sheet ?? sheets[0]!}
                choices={sheets.map((sheet) => ({ value: sheet, label: sheet }))}
                onChoose={(sheet) => void choose({ sheet })}
              />
            )}
          </div>
        )}
        {warnings
          .filter(({ code }) => code !== 'OTHER_SHEETS')
          .map(({ code }) => (
            <Notice key={code}>{refusalSentence(i18n, 'warnings', code)}</Notice>
          ))}
        {format === 'chat' && <ChatFields preview={preview} />}
        {needs.includes('dateOrder') && <DateOrderField preview={preview} />}
        {needs.includes('period') && <PeriodField />}
        {isTable && !comments && <ColumnList preview={preview} />}
        {!comments && format !== 'reviews' && <ReadingOptions preview={preview} />}
      </div>
      <SampleList />
    </div>
  )
}
