using System.Security.Cryptography;
using System.Text;
using Caidence.Core.AspNetCore.ApiDefinition;
using Caidence.Core.DependencyInjection;

namespace Caidence.Core.AspNetCore.Scripts;

/// <summary>The proxies as a script; that of all services is made once.</summary>
public sealed class ServiceProxyScript(ApiDefinitionBuilder definition) : ISingletonDependency
{
    private readonly Lazy<ScriptText> _everything = new(() => new(ServiceProxyWriter.Write(definition.Build(includeTypes: false))));

    public ScriptText Everything => _everything.Value;

    public ScriptText Only(ServiceProxyChoice choice) => new(ServiceProxyWriter.Write(choice.Of(definition.Build(includeTypes: false))));
}

/// <summary>A script with the tag by which browsers keep it.</summary>
public sealed class ScriptText(string text)
{
    public byte[] Bytes { get; } = Encoding.UTF8.GetBytes(text);

    public string ETag => $"\"{Convert.ToHexStringLower(SHA256.HashData(Bytes))[..16]}\"";
}
