package org.faxian.search.engine;

class ScanEngineTest extends EngineContract {
    private final ScanEngine scan = new ScanEngine(ANALYSIS);

    @Override
    protected Engine openEngine() {
        return scan;
    }

    @Override
    protected EngineWriter writer() {
        return scan.writer();
    }
}
