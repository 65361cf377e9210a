package org.faxian.search;

class ScanEngineTest extends EngineContract {
    private final ScanEngine engine = new ScanEngine(ANALYSIS);

    @Override
    protected Engine openEngine() {
        return engine;
    }

    @Override
    protected EngineWriter writer() {
        return engine.writer();
    }
}
