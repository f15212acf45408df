"""What the room sees, as meaning: without a size, without a toolkit, and with nothing private."""
