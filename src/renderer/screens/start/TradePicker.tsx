import { Radio } from '@base-ui/react/radio'
import { RadioGroup } from '@base-ui/react/radio-group'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button/Button.tsx'
import { EmptyLine } from '../../components/emptyLine/EmptyLine.tsx'
import { NamedIcon } from '../../components/icon/NamedIcon.tsx'
import { Notice } from '../../components/notice/Notice.tsx'
import { Thumb } from '../../components/thumb/Thumb.tsx'
import { useLanguage } from '../../state/languageStore.ts'
import { loadTemplates, useLibrary } from '../../state/libraryStore.ts'
import styles from './TradePicker.module.css'

const OTHER = 'other'

interface TradePickerProps {
  readonly trade: string | null | undefined
  readonly onTrade: (trade: string | null) => void
}

/** The trades with the line of each, and the one that none of them is. */
export function TradePicker({ trade, onTrade }: TradePickerProps) {
  const { t } = useTranslation()
  const language = useLanguage((state) => state.language)
  const templates = useLibrary((state) => state.templates) ?? []
  const failed = useLibrary((state) => state.templatesFailed)
  return (
    <div className={styles.field}>
      <span className={styles.label} id="trade">
        {t('start.business.trade')}
      </span>
      {failed && (
        <Notice
          look="trouble"
          action={<Button onClick={() => void loadTemplates(language)}>{t('common.tryAgain')}</Button>}
        >
          {t('home.templates.failed')}
        </Notice>
      )}
      <RadioGroup
        className={styles.trades}
        aria-labelledby="trade"
        value={trade === null ? OTHER : (trade ?? '')}
        onValueChange={(next) => onTrade(next === OTHER ? null : String(next))}
      >
        {templates.map((template) => (
          <Radio.Root
            key={template.id}
            value={template.id}
            className={styles.trade}
            nativeButton
            render={<button type="button" />}
          >
            <span className={styles.name}>
              <NamedIcon name={template.icon} />
              {template.name}
            </span>
            <span className={styles.line}>
              <Thumb line={template.line} size="small" on="paper" />
            </span>
          </Radio.Root>
        ))}
        <Radio.Root value={OTHER} className={styles.trade} nativeButton render={<button type="button" />}>
          <span className={styles.name}>
            <NamedIcon name="circle-dot" />
            {t('start.business.other')}
          </span>
          <span className={styles.note}>{t('start.business.otherText')}</span>
          <EmptyLine />
        </Radio.Root>
      </RadioGroup>
    </div>
  )
}
