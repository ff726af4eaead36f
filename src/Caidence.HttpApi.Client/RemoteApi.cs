using System.Net.Http.Json;
using System.Reflection;
using System.Text.Json;

namespace Caidence.HttpApi.Client;

/// <summary>Which action answers which method, as the server itself says it at <c>/api/abp/api-definition</c>; asked once.</summary>
public sealed class RemoteApi(IHttpClientFactory clients) : IDisposable
{
    public const string ClientName = "Caidence";

    private readonly SemaphoreSlim _asking = new(1);
    private ILookup<string, RemoteAction>? _actions;

    /// <exception cref="NotSupportedException">The server has no such action.</exception>
    public async Task<RemoteAction> FindAsync(MethodInfo method, CancellationToken cancellationToken = default)
    {
        var contract = method.DeclaringType!.FullName;
        var name = UniqueNameOf(method);
        var actions = _actions ?? await ReadAsync(cancellationToken);

        return actions[name].FirstOrDefault(action => action.ImplementFrom == contract)
            ?? throw new NotSupportedException($"The server has no action {name} of {contract}.");
    }

    public void Dispose() => _asking.Dispose();

    private async Task<ILookup<string, RemoteAction>> ReadAsync(CancellationToken cancellationToken)
    {
        await _asking.WaitAsync(cancellationToken);
        try
        {
            if (_actions is null)
            {
                using var client = clients.CreateClient(ClientName);
                var definition = await client.GetFromJsonAsync<RemoteDefinition>("api/abp/api-definition", JsonSerializerOptions.Web, cancellationToken);
                _actions = definition!.Modules.Values
                    .SelectMany(module => module.Controllers.Values)
                    .SelectMany(controller => controller.Actions.Values)
                    .ToLookup(action => action.UniqueName);
            }

            return _actions;
        }
        finally
        {
            _asking.Release();
        }
    }

    /// <summary><c>UpdateAsyncByIdAndInput</c>: method and parameters, as ABP spells them.</summary>
    private static string UniqueNameOf(MethodInfo method)
    {
        var names = method.GetParameters()
            .Where(parameter => parameter.ParameterType != typeof(CancellationToken))
            .Select(parameter => char.ToUpperInvariant(parameter.Name![0]) + parameter.Name[1..])
            .ToList();

        return names.Count == 0 ? method.Name : $"{method.Name}By{string.Join("And", names)}";
    }
}
