# Install what the tests need, then check everything: test.ps1 [ARGUMENTS OF pytest...]
# With arguments only pytest runs. The tests that drive a real desktop need Linux.
. (Join-Path $PSScriptRoot 'lib.ps1')

Install-Environment '[dev]'
$env:Path = "$scripts;$env:Path"
Set-Location -LiteralPath $root
if (-not $env:DICTATE_TEST_MODELS) { $env:DICTATE_TEST_MODELS = Join-Path $root '.models' }

$models = Join-Path $env:DICTATE_TEST_MODELS '.home'
foreach ($name in 'base-q8_0', 'tiny.en-q8_0') {
    $file = "ggml-$name.bin"
    if (Test-Path -LiteralPath (Join-Path $env:DICTATE_TEST_MODELS $file)) { continue }
    $before = $env:DICTATE_HOME
    $env:DICTATE_HOME = $models
    try { Invoke-Step "Getting the test model $name" { dictate models install $name } }
    finally { $env:DICTATE_HOME = $before }
    Move-Item -LiteralPath (Join-Path $models "data\models\$file") -Destination $env:DICTATE_TEST_MODELS
}

if ($args.Count -gt 0) {
    pytest @args
    exit $LASTEXITCODE
}

Invoke-Step 'ruff format' { ruff format --check . }
Invoke-Step 'ruff check' { ruff check . }
Invoke-Step 'mypy' { mypy }
Invoke-Step 'import layers' { lint-imports }
pytest --ignore=tests/desktop --ignore=tests/installer
exit $LASTEXITCODE
