using System.Diagnostics.CodeAnalysis;
using Serilog.Core;
using Serilog.Events;

namespace Caidence.Hosting.Observability;

/// <summary>An object of ours written into a log with <c>{@...}</c> shows its kind and id, never its members.</summary>
internal sealed class NoPersonalDataPolicy : IDestructuringPolicy
{
    public bool TryDestructure(
        object value, ILogEventPropertyValueFactory propertyValueFactory, [NotNullWhen(true)] out LogEventPropertyValue? result)
    {
        var type = value.GetType();
        var id = type.GetProperty("Id")?.GetValue(value);
        result = type.Namespace?.StartsWith(nameof(Caidence), StringComparison.Ordinal) != true || type.IsEnum
            ? null
            : new ScalarValue(id is null ? type.Name : $"{type.Name} {id}");

        return result is not null;
    }
}
