/** What the popup says before anything is watched: how to begin. */
export function WatchEmpty() {
  return (
    <div className="watch-empty">
      <p className="watch-sample" aria-hidden="true">
        …shares of Example (<u>XSTO</u>) rose…
      </p>
      <h2>Watch a company</h2>
      <p>
        Rest the pointer on an underlined ticker and press the star on its card, or look a company
        up above.
      </p>
      <p>
        When its insiders file something new, you see a number on Buyline’s icon and the news here.
      </p>
    </div>
  );
}
