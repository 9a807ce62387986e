// Dexie looks for IndexedDB once, when it is first loaded, and files share a process: whichever of
// them comes first, it must be there.
import 'fake-indexeddb/auto';
