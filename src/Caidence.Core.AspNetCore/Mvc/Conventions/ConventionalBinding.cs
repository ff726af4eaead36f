using System.Reflection;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Caidence.Core.AspNetCore.Mvc.Conventions;

/// <summary>Where a parameter without a <c>[From...]</c> of its own comes from: complex ones from the body, all else as MVC finds them.</summary>
internal static class ConventionalBinding
{
    private static readonly string[] BodilessVerbs = ["GET", "DELETE", "HEAD", "TRACE"];

    public static BindingInfo? Of(ParameterInfo parameter, string verb)
    {
        var type = parameter.ParameterType;
        var isBody = !type.IsPrimitiveLike()
            && parameter.Name != "id"
            && type != typeof(CancellationToken)
            && !BodilessVerbs.Contains(verb);

        return isBody ? new() { BindingSource = BindingSource.Body, EmptyBodyBehavior = EmptyBodyOf(parameter) } : null;
    }

    private static EmptyBodyBehavior EmptyBodyOf(ParameterInfo parameter) =>
        parameter.HasDefaultValue || new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.Nullable
            ? EmptyBodyBehavior.Allow
            : EmptyBodyBehavior.Disallow;
}
