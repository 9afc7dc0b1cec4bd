# What run.ps1 and test.ps1 share. Windows PowerShell 5.1, the one that Windows ships.

$ErrorActionPreference = 'Stop'
$root = Split-Path -Parent $PSScriptRoot
$venv = if ($env:DICTATE_VENV) { $env:DICTATE_VENV } else { Join-Path $root '.venv' }
$scripts = Join-Path $venv 'Scripts'
$python = Join-Path $scripts 'python.exe'
$dictate = Join-Path $scripts 'dictate.exe'

function Invoke-Step([string]$label, [scriptblock]$command) {
    Write-Host "$label ..."
    & $command | Out-Host
    if ($LASTEXITCODE -ne 0) { throw "$label failed; see above." }
}

# The path of the newest Python that Dictate supports, or nothing.
function Find-Python {
    # A message on the error stream would end the script under "Stop".
    $ErrorActionPreference = 'Continue'
    if (-not (Get-Command py -ErrorAction SilentlyContinue)) { return }
    foreach ($version in '3.13', '3.12', '3.11') {
        $found = & py "-$version" -c 'import sys; print(sys.executable)' 2>$null
        if ($LASTEXITCODE -eq 0) { return $found }
    }
}

function Get-Python {
    $found = Find-Python
    if ($found) { return $found }
    if (-not (Get-Command winget -ErrorAction SilentlyContinue)) {
        throw 'Dictate needs Python 3.11 or newer. Please install it, with the "py" launcher.'
    }
    Invoke-Step 'Installing Python 3.12' {
        winget install --exact --id Python.Python.3.12 --accept-package-agreements --accept-source-agreements
    }
    # What winget adds to the PATH is not seen by programs that already run.
    $env:Path = [Environment]::GetEnvironmentVariable('Path', 'Machine') + ';' +
        [Environment]::GetEnvironmentVariable('Path', 'User')
    $found = Find-Python
    if (-not $found) { throw 'Python was installed but is not found yet. Open a new window and start again.' }
    return $found
}

# Make or update the private environment. $extras is '' or '[dev]'.
function Install-Environment([string]$extras) {
    $stamp = Join-Path $venv "installed$extras.stamp"
    $unfinished = Join-Path $venv 'unfinished'
    $wanted = "$root $extras`n" + (Get-Content -Raw -LiteralPath (Join-Path $root 'pyproject.toml'))
    if ((Test-Path -LiteralPath $stamp) -and (Test-Path -LiteralPath $dictate) -and
        ([IO.File]::ReadAllText($stamp) -eq $wanted)) { return }

    $mutex = New-Object System.Threading.Mutex($false, 'Local\dictate-installer')
    try { [void]$mutex.WaitOne() } catch [System.Threading.AbandonedMutexException] { }
    try {
        if ((Test-Path -LiteralPath $unfinished) -or -not (Test-Path -LiteralPath $python)) {
            $base = Get-Python
            if (Test-Path -LiteralPath $venv) { Remove-Item -Recurse -Force -LiteralPath $venv }
            [void](New-Item -ItemType Directory -Force -Path $venv)
            [IO.File]::WriteAllText($unfinished, '')
            Invoke-Step "Making a virtual environment in $venv" { & $base -m venv $venv }
        }
        [IO.File]::WriteAllText($unfinished, '')
        Invoke-Step 'Installing Dictate and its Python packages' {
            & $python -m pip install --quiet --disable-pip-version-check --no-input -e "$root$extras"
        }
        [IO.File]::WriteAllText($stamp, $wanted)
        Remove-Item -LiteralPath $unfinished
    }
    finally { $mutex.ReleaseMutex() }
}
