using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Caidence.Hosting;

/// <summary>Every line at every level, scopes and exceptions included.</summary>
public sealed class RecordedLogs : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<(LogLevel Level, string Line)> _lines = [];

    public string All => string.Join('\n', _lines.Select(line => line.Line));

    public IReadOnlyList<string> Errors => [.. _lines.Where(line => line.Level >= LogLevel.Error).Select(line => line.Line)];

    public ILogger CreateLogger(string categoryName) => this;

    public bool IsEnabled(LogLevel logLevel) => true;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _lines.Enqueue((logLevel, $"{logLevel}: {formatter(state, exception)} {exception}"));

    public void Dispose()
    {
    }
}
