"""Training of Detente's text layer: one small encoder that tags, lemmatises and parses a sentence."""
