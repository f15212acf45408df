"""First names that are often heard at a Dutch school, to find a name that stands by itself.

Names that are an everyday word as well (Roos, Max, Ben, Floor) are left out: at the beginning of a
sentence they would be flagged again and again. The list is a help: other names are only found
behind "juf", "mijn zoon" and the like.
"""

from __future__ import annotations

_NAMES = """
Aaliyah Abdel Abdul Abdullah Abel Achmed Ada Adam Adil Adrian Agnes Ahmad Ahmed Aicha Aisha Aïsha
Albert Alex Alexander Ali Alice Alicia Alina Alma Amal Amber Amin Amina Amine Amir Amira Amy Ana
Anass Andrea Andreas André Anita Anke Ann Anna Annabel Anne Anneke Annelies Annemarie Annemiek
Annet Annika Anouar Anouk Anton Aria Ariana Arjan Arjen Arno Arthur Asli Asma Astrid Aya Ayaan Ayan
Ayla Aylin Ayoub Ayse Ayşe Aziz Aziza Barbara Bart Bartek Beatrix Benjamin Bente Berat Berend Bert
Betty Betül Bianca Bilal Birgit Björn Boaz Brahim Bram Brenda Brigitte Britt Bruno Burak Carla
Carlijn Carmen Carolien Caroline Casper Catharina Cecile Celine Cem Ceylin Chantal Charlotte Chiara
Chloë Chris Christa Christel Christiaan Cindy Claire Claudia Coen Colin Conny Corrie Cynthia Daan
Dalia Damian Damla Dani Daniel Daniël Daniëlle Danny Daphne David Davy Debbie Deborah Denise Deniz
Dennis Diana Dieuwertje Dina Dion Dirk Dominik Dorien Douae Dounia Driss Duygu Dylan Ebru Eda Eddy
Edith Edwin Efe Ela Elena Eleonora Elias Elif Eline Elisa Elise Elizabeth Ella Ellen Elly Els Elsa
Emiel Emily Emine Emir Emma Emre Enes Eric Erik Erika Erwin Esmee Esmée Esra Esther Eva Evelien
Eveline Evi Fabian Faisal Farah Farid Farida Fatih Fatima Fatma Feline Femke Fenna Fenne Ferdi Fien
Fiene Filip Filiz Finn Fleur Floris Fouad Frank Franka Fred Frederik Freek Froukje Furkan Gabriel
Geert George Gerard Gerda Gerrit Gert Gijs Gijsbert Gina Gizem Greet Greetje Guido Guus Gül Gülsüm
Hafsa Hakan Halil Halima Hamid Hamza Hanan Hanna Hannah Hanneke Hans Harm Harrie Harry Hasan Hassan
Hatice Heleen Helena Helga Hendrik Henk Henny Herman Hilde Hugo Hussein Ibrahim Ibtissam Ida Ilse
Iman Imane Imran Ina Ineke Inge Ingrid Irene Irina Iris Irma Isa Isabel Isabella Ismail Ivan Ivo
Jaap Jacob Jacqueline Jamal Jamila Jan Jana Janine Janna Janne Jaroslaw Jasmijn Jasmin Jason Jasper
Jayden Jeannette Jelle Jelmer Jennifer Jens Jeremy Jeroen Jesper Jesse Jessica Jessie Jette Jim
Jitske Joachim Joanna Joanne Jochem Joëlle Johan Johanna Johannes John Jolanda Jolien Jonas
Jonathan Joosje Joost Jordi Joren Joris Jorn Jos Joseph Josephine Joshua Josje Joyce Judith Jules
Julia Julian Juliana Julie Jurre Justin Kaan Kamila Karel Karen Karim Karima Karin Karlijn Kasper
Katarzyna Kate Kathleen Katinka Kaya Kayleigh Kees Kemal Kenan Kevin Khadija Khalid Kim Kirsten
Klaas Koen Krzysztof Lamia Lana Lara Lars Laura Lauren Laurens Layla Lea Leah Leila Lena Lennart
Lennon Leo Leon Leonie Leontien Levi Lex Leyla Lia Liam Lianne Lieke Liesbeth Lily Lina Linda Linde
Lisa Lise Lisette Livia Liza Lizzy Loes Lotje Lotte Louis Louisa Louise Luca Lucas Lucia Luka Lukas
Luna Luuk Lynn Maaike Maarten Mahmoud Maja Malak Malika Manon Marc Marcel Marco Mareike Margaret
Margot Margriet Maria Mariam Marianne Marieke Mariëlle Marije Marijke Marijn Marina Marion Marit
Marjan Marjolein Marleen Marlies Marloes Martijn Martin Martina Martine Mary Maryam Mateusz Mathijs
Matthijs Maud Maureen Maurice Maurits Mehdi Mehmet Meike Melanie Melek Melissa Merel Mert Meryem
Mia Michael Michał Michel Michelle Michiel Mieke Mila Milan Milou Mina Miranda Mirjam Mitchell
Mohamed Mohammad Mohammed Monica Monique Morris Mounir Muhammed Murat Mustafa Myrthe Nadia Nadine
Naomi Natalia Natalie Natasha Nathalie Nawal Nick Nicole Niek Niels Nienke Nikki Nina Noa Noah Noor
Noud Nour Noura Oksana Olaf Olena Olga Oliver Olivia Olivier Omar Omer Oscar Otis Ouassim Patricia
Patrick Paul Paula Pauline Pepijn Peter Petra Philip Pien Pieter Pim Quinn Rachel Rachid Rafael
Rania Rayan Raymond Rebecca Renate René Renée Ria Richard Rick Rik Rinske Rita Robbert Robert Robin
Roel Roeland Roelof Rolf Romy Ronald Ronja Rosa Rosalie Rosemarie Rowan Roy Ruben Rudi Ruud Ryan
Saar Sabine Safa Said Saïd Salim Salma Samir Samira Samuel Sandra Sanne Sara Sarah Saskia
Sebastiaan Sef Selin Selma Sem Semih Senna Sevda Sharon Shirley Sibel Siem Sien Siham Silke Silvia
Simon Simone Sjoerd Sofia Sofie Solomon Sonja Sophie Souad Stan Stefan Stefanie Stella Stephan
Sterre Steven Stijn Sumeyye Suus Suzanne Suze Sven Svetlana Sylvia Tamara Tara Tatjana Tess Tessa
Teun Teuntje Thea Theo Thijs Thomas Tijmen Tijn Tim Timo Tirza Tobias Tom Tomasz Toos Trijntje
Truus Tugba Tygo Umut Ursula Veerle Vera Viktor Vincent Wassim Wendy Wesley Wessel Wietske
Wilhelmina Willem Wilma Wim Wout Wouter Xander Yael Yara Yasin Yasmin Yasmina Yassin Yassine Yousra
Youssef Yunus Yusuf Yvette Yvonne Zahra Zakaria Zara Zehra Zeynep Zoë Zofia
"""
FIRST_NAMES = frozenset(name.casefold() for name in _NAMES.split())
"""Without capitals."""
