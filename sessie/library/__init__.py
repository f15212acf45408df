"""From content files to values, with remarks a trainer can act on."""
