import type { ReactNode } from 'react';
import { Icon } from '@/components/icon';
import { DRAWINGS } from '@/components/icon-drawings';
import { badgeWords } from '@/lib/core/format/badge-words';

function isDrawn(name: string): name is keyof typeof DRAWINGS {
  return Object.hasOwn(DRAWINGS, name);
}

const SIDES = [16, 32, 48, 96, 128];
const COUNTS = [
  { all: 0, bought: 0, sold: 0 },
  { all: 3, bought: 2, sold: 1 },
  { all: 1, bought: 0, sold: 1 },
  { all: 120, bought: 0, sold: 0 },
];

/** Every icon as it is shown, and enlarged; the product’s own at every size and with its badge. */
export const icons: readonly ReactNode[] = [
  <figure key="set">
    <figcaption>The set, as shown and four times as large</figcaption>
    <ul className="buyline icon-set">
      {Object.keys(DRAWINGS)
        .filter(isDrawn)
        .map((name) => (
          <li key={name}>
            <Icon name={name} />
            <span className="enlarged">
              <Icon name={name} />
            </span>
            {name}
          </li>
        ))}
    </ul>
  </figure>,
  <figure key="product">
    <figcaption>The product’s icon on light and dark toolbars</figcaption>
    <div>
      {['on-light', 'on-dark'].map((ground) => (
        <div key={ground} className={`icon-sizes ${ground}`}>
          {SIDES.map((side) => (
            <img key={side} src={`/icon/${side}.png`} width={side} height={side} alt="" />
          ))}
          <img className="pixels" src="/icon/16.png" width={128} height={128} alt="" />
        </div>
      ))}
    </div>
  </figure>,
  <figure key="badges">
    <figcaption>What the button counts</figcaption>
    <ul className="buyline icon-set of-badges">
      {COUNTS.map((counts) => {
        const { text, title, colour } = badgeWords(counts);
        return (
          <li key={title}>
            <img src="/icon/32.png" width={32} height={32} alt="" />
            {text !== '' && (
              <b className="count-badge" style={{ background: colour }}>
                {text}
              </b>
            )}
            {title}
          </li>
        );
      })}
    </ul>
  </figure>,
];
