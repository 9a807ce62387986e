import { fundSearchUrl } from '@/lib/core/edgar/fund-pages';
import { filedText } from '@/lib/core/format/filed-text';
import { CardFrame, type CardSetting } from './card-frame';
import { CardHeader } from './card-header';
import { FilingLink } from './filing-link';

interface MutualFundCardProps {
  /** As the page writes it. */
  readonly name: string;
  readonly setting: CardSetting;
}

/** The card of a mutual fund, of which articles like to say that it filed a 13F. */
export function MutualFundCard({ name, setting }: MutualFundCardProps) {
  const plain = filedText(name);
  const url = fundSearchUrl(plain);
  return (
    <CardFrame
      label={`${plain}, a mutual fund`}
      setting={setting}
      header={<CardHeader ticker={null} name={plain} onClose={setting.onClose} />}
      source={{ words: 'EDGAR', url, age: null }}
    >
      <p>
        <b>
          A mutual fund files its holdings on <span className="unbroken">Form N-PORT</span>, not
          13F.
        </b>{' '}
        A “13F of this fund” is its adviser’s, and adds up everything that adviser manages.
      </p>
      <p className="soft">
        <span className="unbroken">N-PORT</span> shows the fund’s own holdings at the end of each of
        its fiscal quarters, public about 60 days later. Buyline does not read it yet, so the fund’s
        own holdings are only at the SEC.
      </p>
      <ul className="fund-links">
        <li>
          <FilingLink url={url}>Look the fund up on EDGAR</FilingLink>
        </li>
      </ul>
    </CardFrame>
  );
}
