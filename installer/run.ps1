# Install what is missing, then start Dictate: run.ps1 [ARGUMENTS OF dictate...]
. (Join-Path $PSScriptRoot 'lib.ps1')

Install-Environment ''

# Any model will do: a user who has chosen another must not get this one too.
$starts = $args.Count -eq 0 -or ($args[0] -like '-*' -and $args[0] -notin '-h', '--help', '--version')
if ($starts -or $args[0] -in 'demo', 'transcribe') {
    $models = & $python -c 'from dictate import paths; print(paths.models())'
    if (-not (Test-Path -Path (Join-Path $models '*.bin'))) {
        & $dictate models install base-q8_0
        if ($LASTEXITCODE -ne 0) {
            Write-Host 'Dictate starts without a model; "dictate models" gets one later.'
        }
    }
}

& $dictate @args
exit $LASTEXITCODE
