// Everything that our pages about a subject are styled with.
import '../base.css';
import '../text.css';
import '../headline.css';
import '../badges.css';
import '../trades.css';
import '../evidence.css';
import '../notice.css';
import '../watch/told.css';
import './page.css';
import './controls.css';
import './chart.css';
import './signals.css';
import './tables.css';
