"""The screens, driven by keys and mouse as a facilitator does."""
